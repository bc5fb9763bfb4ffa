import { decimalsOf, formatCount, formatNumber } from '../format/number';
import { isMissing, missingText, type Reported } from '../missing/missing';
import type { HarmArm } from '../schema/harms';
import type { Arm } from '../schema/outcome';
import { isPlainRole } from '../study/contrast';
import { armRoles, type ArmRole } from '../vocabulary/filters/comparators';

/** A figure of an arm as printed, or why there is none. */
export interface ArmCell {
  readonly text: string;
  readonly missing: boolean;
}

export interface ArmColumn {
  readonly label: string;
  /** True for values that were worked out, not printed. */
  readonly derived: boolean;
  /** One cell per arm, in the order of the arms. */
  readonly cells: readonly ArmCell[];
}

export interface ArmTable {
  readonly arms: readonly { readonly label: string; readonly role: string | null }[];
  readonly columns: readonly ArmColumn[];
}

type AnyArm = Partial<Arm> & Partial<HarmArm>;
type Field = keyof Arm | keyof HarmArm;

interface ColumnRule {
  readonly label: (arms: readonly AnyArm[]) => string;
  readonly derived?: true;
  /** The fields that the column shows; the first that an arm holds makes it a cell. */
  readonly fields: readonly Field[];
  /** Figures of one kind are printed with the decimals of the most precise of them in any arm. */
  readonly text: (arm: AnyArm, arms: readonly AnyArm[]) => Reported<string> | undefined;
}

/** Fields that hold one number. */
type NumberField = Exclude<Field, 'label' | 'role' | 'range' | 'commonest'>;

/** Decimals of the most precise of these figures in any arm. */
function decimalsIn(arms: readonly AnyArm[], fields: readonly NumberField[]): number {
  const values = arms.flatMap((arm) => fields.map((field) => arm[field]));
  return Math.max(0, ...values.map((value) => (typeof value === 'number' ? decimalsOf(value) : 0)));
}

const has = (arms: readonly AnyArm[], field: Field) => arms.some((a) => a[field] !== undefined);

/** A column of one number, `write` adding its unit. */
function numberColumn(
  label: string,
  field: NumberField,
  write: (text: string) => string = (text) => text,
  derived = false,
): ColumnRule {
  return {
    label: () => label,
    ...(derived ? { derived: true as const } : {}),
    fields: [field],
    text: (arm, arms) => {
      const value = arm[field];
      if (value === undefined || isMissing(value)) return value;
      return write(formatNumber(value, decimalsIn(arms, [field])));
    },
  };
}

const percent = (text: string) => `${text}%`;
const grouped = (text: string) => formatCount(Number(text));

/** Every figure that an arm can hold, in the order in which papers print them. */
const columnRules: readonly ColumnRule[] = [
  numberColumn('n', 'n', grouped),
  numberColumn('n, first period', 'nFirstPeriod', grouped),
  {
    label: (arms) => (has(arms, 'total') ? 'Events of total' : 'Events'),
    fields: ['events', 'total'],
    text: eventsOfTotal,
  },
  numberColumn('Percent', 'percent', percent),
  numberColumn('Before', 'before'),
  numberColumn('After', 'after'),
  {
    label: (arms) => meanLabel(arms),
    fields: ['mean', 'sd', 'ciLow', 'ciHigh', 'ciLevelPercent'],
    text: (arm, arms) => withSpread(arm, arms, ['mean', 'sd', 'ciLow', 'ciHigh']),
  },
  {
    label: (arms) =>
      `Change${has(arms, 'changeSd') ? ' (SD)' : ''}${has(arms, 'changeCiLow') ? ' [CI]' : ''}`,
    fields: ['changeMean', 'changeSd', 'changeCiLow', 'changeCiHigh'],
    text: (arm, arms) =>
      withSpread(arm, arms, ['changeMean', 'changeSd', 'changeCiLow', 'changeCiHigh']),
  },
  numberColumn('Change from baseline', 'changePercent', percent),
  numberColumn('95% CI, half-width', 'changePercentCi95HalfWidth', (text) => `± ${text}%`),
  numberColumn('SE', 'changePercentSeDerived', percent, true),
  numberColumn('SD', 'changePercentSdDerived', percent, true),
  numberColumn('Above placebo, percentage points', 'excessOverPlaceboPercentPoints'),
  {
    label: () => 'Range',
    fields: ['range'],
    text: ({ range }) => (range ? `${formatNumber(range[0])} to ${formatNumber(range[1])}` : range),
  },
  numberColumn('P, before v after', 'withinGroupP'),
  { label: () => 'Commonest', fields: ['commonest'], text: ({ commonest }) => commonest },
];

/**
 * Every printed figure of every arm, ready for a table. A column appears as soon as one arm prints
 * the figure; an arm that does not print it says so.
 */
export function armTable(arms: readonly (Arm | HarmArm)[]): ArmTable {
  const any: readonly AnyArm[] = arms;
  const columns = columnRules
    .filter(({ fields }) => fields.some((field) => has(any, field)))
    .map(({ label, derived, text }) => ({
      label: label(any),
      derived: derived ?? false,
      cells: any.map((arm) => cell(text(arm, any))),
    }));
  return { arms: arms.map(({ label, role }) => ({ label, role: roleText(label, role) })), columns };
}

/** The role of an arm in words, where its label does not already say it. */
function roleText(label: string, role: ArmRole): string | null {
  const text = armRoles[role];
  return isPlainRole(role) || label.toLowerCase().includes(text.toLowerCase()) ? null : text;
}

function cell(value: Reported<string> | undefined): ArmCell {
  if (value === undefined) return { text: 'not printed', missing: true };
  return isMissing(value)
    ? { text: missingText(value), missing: true }
    : { text: value, missing: false };
}

function eventsOfTotal({ events, total }: AnyArm): Reported<string> | undefined {
  if (events === undefined && total === undefined) return undefined;
  if (isMissing(events) && isMissing(total)) return events;
  const [e, t] = [events, total].map((part) =>
    part === undefined || isMissing(part) ? null : formatCount(part),
  );
  if (e === null) return `number not reported, of ${t}`;
  return t === null ? (total === undefined ? e : `${e} of a number not reported`) : `${e} of ${t}`;
}

function meanLabel(arms: readonly AnyArm[]): string {
  const levels = [...new Set(arms.flatMap(({ ciLevelPercent }) => ciLevelPercent ?? []))];
  const interval = has(arms, 'ciLow') ? ` [${levels.join('/')}${levels.length ? '% ' : ''}CI]` : '';
  return `Mean${has(arms, 'sd') ? ' (SD)' : ''}${interval}`;
}

type Spread = readonly [NumberField, NumberField, NumberField, NumberField];

/** "−1.3 (2.1) [−1.7, −0.8]": value, SD and interval, as far as they are printed. */
function withSpread(arm: AnyArm, arms: readonly AnyArm[], spread: Spread): string | undefined {
  if (spread.every((field) => arm[field] === undefined)) return undefined;
  const [valueField, sdField, lowField, highField] = spread;
  const text = (field: NumberField, decimals: number) => {
    const value = arm[field];
    return typeof value === 'number' ? formatNumber(value, decimals) : null;
  };
  const decimals = decimalsIn(arms, [valueField, lowField, highField]);
  const [low, high] = [text(lowField, decimals), text(highField, decimals)];
  const sd = text(sdField, decimalsIn(arms, [sdField]));
  return [
    text(valueField, decimals) ?? 'not printed',
    sd === null ? null : `(${sd})`,
    low === null || high === null ? null : `[${low},\u00a0${high}]`,
  ]
    .filter((part) => part !== null)
    .join('\u00a0');
}
