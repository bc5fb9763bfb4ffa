import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { armColumnsOf, notReportedShort } from '../../domain/pooling/forest/forest-arms';
import type { ForestRow } from '../../domain/pooling/forest/forest-rows';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { SourcedFigure } from '../source/SourcedFigure';
import { formatNumber } from '../../domain/format/number';
import { rowKey } from './row-key';

/** The table twin of a forest plot: the same rows, the same numbers, the same columns. */
export function ForestTable({
  rows,
  caption,
  effectName,
  comparator,
}: {
  rows: readonly ForestRow[];
  caption: string;
  effectName: string;
  comparator: string;
}) {
  const armColumns = armColumnsOf(rows);
  const arms = (['ldn', 'comparator'] as const).flatMap((arm) =>
    armColumns.map(({ head, text }) => ({
      head: `${arm === 'ldn' ? 'LDN' : comparator}, ${head}`,
      text: (row: ForestRow) =>
        row.arms === null ? '' : (text(row.arms[arm]) ?? notReportedShort),
    })),
  );
  const heads = [
    'Study',
    'Outcome',
    ...arms.map(({ head }) => head),
    effectName,
    'Weight',
    'Notes',
  ];
  return (
    <ScrollRegion name="Forest plot as a table">
      <table className="w-full min-w-[44rem] border-collapse text-sm">
        <caption className="pb-2 text-left text-xs text-soft">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-soft">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1.5 pr-4 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-semibold">
                {row.kind === 'pooled' || row.kind === 'prediction' ? (
                  row.label
                ) : (
                  <Link href={studyHref(row.id)}>{row.label}</Link>
                )}
              </th>
              <td className="py-1.5 pr-4">{row.detail}</td>
              {arms.map(({ head, text }) => (
                <td key={head} className="py-1.5 pr-4 text-right">
                  {text(row)}
                </td>
              ))}
              <td className="py-1.5 pr-4">
                <EffectCell row={row} />
              </td>
              <td className="py-1.5 pr-4 text-right">{weightCell(row)}</td>
              <td className="py-1.5">
                {row.kind === 'unpooled' && 'not pooled: '}
                {row.marks.join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The effect, or what is printed of a row that is not pooled; both open where they were read. */
function EffectCell({ row: { effectText, printed, source } }: { row: ForestRow }) {
  const figure = effectText === '' ? printed : effectText;
  return source === null ? (
    <span className="whitespace-nowrap">{figure}</span>
  ) : (
    <SourcedFigure
      source={source}
      className={`text-left ${effectText === '' ? '' : 'whitespace-nowrap'}`}
    >
      {figure}
    </SourcedFigure>
  );
}

function weightCell({ kind, weightPercent }: ForestRow): string {
  if (weightPercent !== null) return `${formatNumber(weightPercent, 1)}%`;
  return kind === 'omitted' ? 'left out' : 'none';
}
