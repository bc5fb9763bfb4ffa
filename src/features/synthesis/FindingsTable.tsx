import type { FindingRow } from '../../domain/rows/summary-of-findings';
import type { OutcomeFamily } from '../../domain/vocabulary/outcome-families';

/** Summary of findings: benefits and harms at the same size, harms listed even without data. */
export function FindingsTable({
  rows,
  comparator,
  onChoose,
}: {
  rows: readonly FindingRow[];
  comparator: string;
  onChoose: (family: OutcomeFamily) => void;
}) {
  const heads = [
    'Outcome',
    'People (studies)',
    `Risk with ${comparator}`,
    'Risk with LDN',
    'Effect [95% CI]',
    'Certainty signals',
    'What happens',
  ];
  return (
    <section aria-label="Summary of findings" className="mt-10">
      <h2 className="serif text-lg font-semibold">Summary of findings</h2>
      <p className="mb-2 max-w-3xl text-xs text-soft">
        Randomised comparisons with {comparator} among the studies on screen. Certainty has not been
        rated in any source of this dataset; the signals are computed by rule and are no GRADE
        rating.
      </p>
      <div
        role="region"
        aria-label="Summary of findings, scrolls sideways"
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full min-w-[60rem] border-collapse text-sm">
          <caption className="sr-only">Summary of findings</caption>
          <thead>
            <tr className="border-y border-ink text-left text-xs">
              {heads.map((head) => (
                <th key={head} scope="col" className="py-1.5 pr-4 align-bottom font-semibold">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.family} className="border-b border-rule align-top">
                <th scope="row" className="max-w-52 py-2 pr-4 text-left font-normal">
                  <button
                    type="button"
                    className="target text-left underline decoration-line"
                    onClick={() => onChoose(row.family)}
                  >
                    {row.outcome}
                  </button>
                </th>
                <td className="py-2 pr-4 whitespace-nowrap">{row.participants}</td>
                <td className="py-2 pr-4">{row.comparatorRisk}</td>
                <td className="py-2 pr-4">{row.ldnRisk}</td>
                <td className="max-w-44 py-2 pr-4">{row.effect}</td>
                <td className="max-w-56 py-2 pr-4 text-xs text-soft">
                  {row.signals.length === 0 ? 'no data' : row.signals.join('; ')}
                </td>
                <td className="max-w-60 py-2">{row.whatHappens}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
