import type { ReactNode } from 'react';
import { boundReasons } from '../../domain/certainty/grid-words';
import type { FindingRow, SummaryOfFindings } from '../../domain/certainty/findings';
import { lowerFirst } from '../../domain/format/sentence-case';
import { listOf } from '../../domain/format/words';
import { outcomeFamilies, type OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import { CertaintySigns } from '../../figures/words/CertaintySigns';
import { ScrollRegion } from '../../ui/ScrollRegion';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Summary of findings: benefits and harms at the same size, harms listed even without data. */
export function FindingsTable({
  findings: { rows, notCompared },
  chosen,
  comparator,
  onChoose,
  save,
}: {
  findings: SummaryOfFindings;
  chosen: OutcomeFamily;
  comparator: string;
  onChoose: (family: OutcomeFamily) => void;
  /** How the table is kept as a file. */
  save: ReactNode;
}) {
  const reasons = [...new Set(rows.flatMap(({ bound }) => (bound ? boundReasons(bound) : [])))];
  const heads = [
    'Outcome',
    'People (trials)',
    `Risk with ${comparator}`,
    'Risk with LDN',
    'Effect [95% interval]',
    'Certainty',
    'What happens',
  ];
  return (
    <section aria-label="Summary of findings" className="mb-6">
      <h2 className="serif text-lg font-semibold">Summary of findings</h2>
      <p className="mb-2 max-w-3xl text-xs text-soft">
        Randomised comparisons with {comparator} in the whole question, other filters aside.
        Certainty is the most that GRADE could allow by the figures, not a rating; risk of bias was
        not assessed.
      </p>
      <ScrollRegion name="Summary of findings, scrolls sideways">
        <table className="w-full min-w-[46rem] border-collapse text-sm">
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
                  className="sticky left-0 max-w-52 min-w-36 bg-paper py-1.5 pr-4 text-left font-normal"
                >
                  <button
                    type="button"
                    aria-pressed={row.family === chosen}
                    className="target text-left underline decoration-line aria-pressed:font-semibold"
                    onClick={() => onChoose(row.family)}
                  >
                    {row.outcome}
                  </button>
                  {row.effect !== null && (
                    <span className="block text-xs text-soft">{row.detail}</span>
                  )}
                </th>
                <Cells row={row} reasons={reasons} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {notCompared.length > 0 && (
        <p className="mt-1.5 text-sm text-soft">
          No randomised comparison was read on{' '}
          {listOf(notCompared.map((family) => lowerFirst(outcomeFamilies[family].label)))}.
        </p>
      )}
      {reasons.length > 0 && (
        <ol aria-label="Reasons for certainty" className="mt-2 max-w-3xl text-xs text-soft">
          {reasons.map((reason, i) => (
            <li key={reason}>
              <sup>{letters[i]}</sup> {reason}
            </li>
          ))}
        </ol>
      )}
      {save}
    </section>
  );
}

/** People, risks, effect, certainty and what happens; one cell for all where there is no data. */
function Cells({ row, reasons }: { row: FindingRow; reasons: readonly string[] }) {
  const { bound, notRated, participants, effect, notEstimable, whatHappens } = row;
  if (bound === null && notRated === null)
    return (
      <td colSpan={6} className="py-1.5 text-soft">
        {whatHappens}
      </td>
    );
  return (
    <>
      <td className="py-1.5 pr-4">{participants}</td>
      {effect === null ? (
        <td colSpan={3} className="py-1.5 pr-4 text-soft">
          {notEstimable}
        </td>
      ) : (
        <>
          <Risks row={row} />
          <td className="max-w-44 py-1.5 pr-4">{effect}</td>
        </>
      )}
      <td className="min-w-24 py-1.5 pr-4">
        {bound === null ? (
          <span className="text-soft">{notRated}</span>
        ) : (
          <>
            <CertaintySigns bound={bound} />
            <Letters of={boundReasons(bound)} among={reasons} />
          </>
        )}
      </td>
      <td className="max-w-60 min-w-32 py-1.5">{whatHappens}</td>
    </>
  );
}

/** The risks with each treatment; one cell for both where means are compared. */
function Risks({ row: { comparatorRisk, ldnRisk } }: { row: FindingRow }) {
  if (comparatorRisk === null || ldnRisk === null)
    return (
      <td colSpan={2} className="py-1.5 pr-4 text-soft">
        no risks: means are compared
      </td>
    );
  return (
    <>
      <td className="py-1.5 pr-4">{comparatorRisk}</td>
      <td className="min-w-20 py-1.5 pr-4">{ldnRisk}</td>
    </>
  );
}

/** Letters of the notes below the table; their words for those who hear it. */
function Letters({ of, among }: { of: readonly string[]; among: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <sup aria-hidden="true"> {of.map((text) => letters[among.indexOf(text)]).join(', ')}</sup>
      <span className="sr-only">. {of.join(' ')}</span>
    </>
  );
}
