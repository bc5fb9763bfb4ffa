import { formatCount, formatNumber } from '../format/number';
import { isMissing, missingText, type Reported } from '../missing/missing';
import type { HarmArm } from '../schema/harms';
import type { Arm } from '../schema/outcome';
import { armRoles, type ArmRole } from '../vocabulary/comparators';

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
  /** `decimals` is the precision of the most precise figure of the column. */
  readonly text: (arm: AnyArm, decimals: number) => Reported<string> | undefined;
}

const has = (arms: readonly AnyArm[], field: Field) => arms.some((a) => a[field] !== undefined);

/** Every figure that an arm can hold, in the order in which papers print them. */
const columnRules: readonly ColumnRule[] = [
  { label: () => 'n', fields: ['n'], text: ({ n }) => print(n, formatCount) },
  {
    label: () => 'n, first period',
    fields: ['nFirstPeriod'],
    text: ({ nFirstPeriod }) => print(nFirstPeriod, formatCount),
  },
  {
    label: (arms) => (has(arms, 'total') ? 'Events of total' : 'Events'),
    fields: ['events', 'total'],
    text: eventsOfTotal,
  },
  { label: () => 'Percent', fields: ['percent'], text: ({ percent }) => print(percent, asPercent) },
  { label: () => 'Before', fields: ['before'], text: ({ before }) => print(before) },
  { label: () => 'After', fields: ['after'], text: ({ after }) => print(after) },
  {
    label: (arms) => meanLabel(arms),
    fields: ['mean', 'sd', 'ciLow', 'ciHigh', 'ciLevelPercent'],
    text: ({ mean, sd, ciLow, ciHigh }) => withSpread(mean, sd, ciLow, ciHigh),
  },
  {
    label: (arms) =>
      `Change${has(arms, 'changeSd') ? ' (SD)' : ''}${has(arms, 'changeCiLow') ? ' [CI]' : ''}`,
    fields: ['changeMean', 'changeSd', 'changeCiLow', 'changeCiHigh'],
    text: (arm) => withSpread(arm.changeMean, arm.changeSd, arm.changeCiLow, arm.changeCiHigh),
  },
  {
    label: () => 'Change from baseline',
    fields: ['changePercent'],
    text: ({ changePercent }) => print(changePercent, asPercent),
  },
  {
    label: () => '95% CI, half-width',
    fields: ['changePercentCi95HalfWidth'],
    text: ({ changePercentCi95HalfWidth: half }) => print(half, (v) => `± ${asPercent(v)}`),
  },
  {
    label: () => 'SE',
    derived: true,
    fields: ['changePercentSeDerived'],
    text: ({ changePercentSeDerived }) => print(changePercentSeDerived, asPercent),
  },
  {
    label: () => 'SD',
    derived: true,
    fields: ['changePercentSdDerived'],
    text: ({ changePercentSdDerived }) => print(changePercentSdDerived, asPercent),
  },
  {
    label: () => 'Above placebo, percentage points',
    fields: ['excessOverPlaceboPercentPoints'],
    text: ({ excessOverPlaceboPercentPoints }) => print(excessOverPlaceboPercentPoints),
  },
  {
    label: () => 'Range',
    fields: ['range'],
    text: ({ range }) => (range ? `${formatNumber(range[0])} to ${formatNumber(range[1])}` : range),
  },
  {
    label: () => 'P, before v after',
    fields: ['withinGroupP'],
    text: ({ withinGroupP }) => print(withinGroupP),
  },
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
      cells: any.map((arm) => cell(text(arm))),
    }));
  return { arms: arms.map(({ label, role }) => ({ label, role: roleText(label, role) })), columns };
}

/** The role of an arm in words, where its label does not already say it. */
function roleText(label: string, role: ArmRole): string | null {
  const plain: readonly ArmRole[] = ['ldn', 'placebo', 'active', 'baseline'];
  const text = armRoles[role];
  return plain.includes(role) || label.toLowerCase().includes(text.toLowerCase()) ? null : text;
}

function cell(value: Reported<string> | undefined): ArmCell {
  if (value === undefined) return { text: 'not printed', missing: true };
  return isMissing(value)
    ? { text: missingText(value), missing: true }
    : { text: value, missing: false };
}

function print(
  value: Reported<number> | undefined,
  format: (value: number) => string = formatNumber,
): Reported<string> | undefined {
  return value === undefined || isMissing(value) ? value : format(value);
}

function asPercent(value: number): string {
  return `${formatNumber(value)}%`;
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

function withSpread(
  value: number | undefined,
  sd: number | undefined,
  low: number | undefined,
  high: number | undefined,
): string | undefined {
  if ([value, sd, low, high].every((part) => part === undefined)) return undefined;
  return [
    value === undefined ? 'not printed' : formatNumber(value),
    sd === undefined ? null : `(${formatNumber(sd)})`,
    low === undefined || high === undefined
      ? null
      : `[${formatNumber(low)},\u00a0${formatNumber(high)}]`,
  ]
    .filter((part) => part !== null)
    .join('\u00a0');
}
