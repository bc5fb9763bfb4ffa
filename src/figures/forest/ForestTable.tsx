import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { ForestRow } from '../../domain/pooling/forest-rows';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { formatNumber } from '../../domain/format/number';

/** The table twin of a forest plot: the same rows, the same numbers. */
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
  return (
    <ScrollRegion name="Forest plot as a table">
      <table className="w-full min-w-[44rem] border-collapse text-sm">
        <caption className="pb-2 text-left text-xs text-soft">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-soft">
            {['Study', 'Outcome', 'LDN', comparator, effectName, 'Weight', 'Notes'].map((head) => (
              <th key={head} scope="col" className="py-1.5 pr-4 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind}-${row.id}`} className="border-b border-rule align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-semibold">
                {row.kind === 'pooled' || row.kind === 'prediction' ? (
                  row.label
                ) : (
                  <Link href={studyHref(row.id)}>{row.label}</Link>
                )}
              </th>
              <td className="py-1.5 pr-4">{row.detail}</td>
              <td className="py-1.5 pr-4">{row.ldn.join(', ')}</td>
              <td className="py-1.5 pr-4">{row.comparator.join(', ')}</td>
              <td className="py-1.5 pr-4 whitespace-nowrap">
                {row.effectText === '' ? 'none' : row.effectText}
              </td>
              <td className="py-1.5 pr-4">
                {row.weightPercent === null
                  ? row.kind === 'omitted'
                    ? 'left out'
                    : 'none'
                  : `${formatNumber(row.weightPercent, 1)}%`}
              </td>
              <td className="py-1.5">{row.marks.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
