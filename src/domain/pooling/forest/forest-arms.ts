import type { PooledArm } from '../../effects/study-effect';
import { formatNumber } from '../../format/number';

/** Stands where the source does not print a figure of an arm that others print. */
export const notReportedShort = 'NR';

/** A column of figures of one arm, the same for LDN and its comparator. */
export interface ForestArmColumn {
  readonly head: string;
  /** As printed; null where it is not reported. */
  readonly text: (arm: PooledArm) => string | null;
}

const written = (value: number | null) => (value === null ? null : formatNumber(value));

const meanColumns: readonly ForestArmColumn[] = [
  { head: 'n', text: ({ n }) => written(n) },
  { head: 'mean', text: ({ mean }) => written(mean) },
  { head: 'SD', text: ({ sd }) => written(sd) },
];

const countColumns: readonly ForestArmColumn[] = [
  {
    head: 'events/n',
    text: ({ events, n }) => (events === null || n === null ? null : `${events}/${n}`),
  },
];

interface WithArms {
  readonly arms: { readonly ldn: PooledArm; readonly comparator: PooledArm } | null;
}

/** The columns that the arms of some rows fill: n, mean and SD, or events and total; none without arms. */
export function armColumnsOf(rows: readonly WithArms[]): readonly ForestArmColumn[] {
  const all = rows.flatMap(({ arms }) => (arms ? [arms.ldn, arms.comparator] : []));
  if (all.some(({ events }) => events !== null)) return countColumns;
  return all.some(({ n, mean }) => n !== null || mean !== null) ? meanColumns : [];
}

/** The two arms in a line, where columns have no room: "LDN 20/49; placebo 13/50". */
export function armsInLine(
  { arms }: WithArms,
  columns: readonly ForestArmColumn[],
  comparator: string,
): string {
  if (arms === null || columns.length === 0) return '';
  const line = (arm: PooledArm) =>
    columns
      .map(({ head, text }) => {
        const figure = text(arm) ?? notReportedShort;
        return columns.length === 1 ? figure : `${head}\u00a0${figure}`;
      })
      .join(', ');
  return `LDN ${line(arms.ldn)}; ${comparator} ${line(arms.comparator)}`;
}

/** Before and from the sign that figures below each other are aligned on: a decimal point, or a slash. */
export function partsAroundPoint(text: string): readonly [before: string, after: string] {
  const at = text.search(/[./]/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
