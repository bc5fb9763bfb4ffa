import type { FindingRow } from '../../domain/certainty/findings';
import type { OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import { ScrollRegion } from '../../ui/ScrollRegion';

const letters = 'abcdefghijklmnopqrstuvwxyz';

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
  const signals = [...new Set(rows.flatMap((row) => row.signals))];
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
        Randomised comparisons with {comparator} in the whole question, other filters aside.
        Certainty has not been rated in any source of this dataset; the signals, lettered below, are
        computed by rule and are no GRADE rating.
      </p>
      <ScrollRegion name="Summary of findings, scrolls sideways">
        <table className="w-full min-w-[44rem] border-collapse text-sm">
          <caption className="sr-only">Summary of findings</caption>
          <thead>
            <tr className="border-y border-ink text-left text-xs">
              {heads.map((head, i) => (
                <th
                  key={head}
                  scope="col"
                  className={`py-1.5 pr-4 align-bottom font-semibold ${i === 0 ? 'sticky left-0 bg-paper' : ''}`}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.family} className="border-b border-rule align-top">
                <th
                  scope="row"
                  className="sticky left-0 max-w-52 min-w-36 bg-paper py-2 pr-4 text-left font-normal"
                >
                  <button
                    type="button"
                    className="target text-left underline decoration-line"
                    onClick={() => onChoose(row.family)}
                  >
                    {row.outcome}
                  </button>
                </th>
                <td className="py-2 pr-4 whitespace-nowrap">{row.participants}</td>
                <Risks row={row} />
                <td className="max-w-44 py-2 pr-4">{row.effect}</td>
                <td className="py-2 pr-4">
                  <Signals of={row.signals} among={signals} />
                </td>
                <td className="max-w-60 min-w-32 py-2">{row.whatHappens}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {signals.length > 0 && (
        <ol aria-label="Certainty signals" className="mt-2 text-xs text-soft sm:columns-2">
          {signals.map((signal, i) => (
            <li key={signal}>
              <sup>{letters[i]}</sup> {signal}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The risks with each treatment; one cell for both where the same is to be said of both. */
function Risks({ row: { comparatorRisk, ldnRisk } }: { row: FindingRow }) {
  if (comparatorRisk === ldnRisk && !/\d/.test(ldnRisk))
    return (
      <td colSpan={2} className="py-2 pr-4 text-soft">
        {ldnRisk}
      </td>
    );
  return (
    <>
      <td className="py-2 pr-4">{comparatorRisk}</td>
      <td className="min-w-20 py-2 pr-4">{ldnRisk}</td>
    </>
  );
}

/** Letters of the notes below the table; their words for those who hear it. */
function Signals({ of, among }: { of: readonly string[]; among: readonly string[] }) {
  if (of.length === 0) return <span className="text-soft">no data</span>;
  return (
    <>
      <span aria-hidden="true">{of.map((text) => letters[among.indexOf(text)]).join(', ')}</span>
      <span className="sr-only">{of.join('; ')}</span>
    </>
  );
}
