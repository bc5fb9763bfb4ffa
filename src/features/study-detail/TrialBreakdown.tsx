import type { FigureSource } from '../../domain/sources/source-entry';
import type { Study } from '../../domain/schema/study';
import { SourceButton } from '../../figures/source/SourceButton';

/** Trials of a review by dose, condition and length, as printed. */
export function TrialBreakdown({ study, source }: { study: Study; source: FigureSource }) {
  const table = study.population.trialBreakdown;
  if (!table) return null;
  const parts = [
    ['Target dose, mg a day', table.byTargetDoseMg],
    ['Condition', table.byCondition],
    ['Length, weeks', table.byLengthWeeks],
  ] as const;
  return (
    <div className="mt-4">
      <div className="flex items-baseline justify-between">
        <h3 className="text-sm font-semibold">Trials by dose, condition and length</h3>
        <SourceButton source={source} />
      </div>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {parts.map(([title, counts]) => (
          <table key={title} className="w-full self-start text-sm">
            <caption className="text-left text-xs text-soft">{title}</caption>
            <tbody>
              {Object.entries(counts)
                .sort(byAmount)
                .map(([label, n]) => (
                  <tr key={label} className="border-t border-rule">
                    <th scope="row" className="py-0.5 pr-3 text-left font-normal">
                      {label.replace('<=', '≤ ').replace('>', '> ').replace('-', ' to ')}
                    </th>
                    <td className="text-right">{n}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="mt-1 text-xs text-soft">{table.note}</p>
    </div>
  );
}

/** Ranges by their amount ("<=4.5" first, ">100" last); names without an amount stay in order. */
function byAmount([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return amountOf(a) - amountOf(b);
}

function amountOf(label: string): number {
  const amount = Number.parseFloat(label.replace(/^[<>=]+/, ''));
  return Number.isNaN(amount) ? 0 : amount + (label.startsWith('>') ? 0.5 : 0);
}
