import type { ReactNode } from 'react';
import { boundReasons } from '../../../domain/certainty/grid-words';
import type { SummaryOfFindings } from '../../../domain/certainty/findings';
import { lowerFirst } from '../../../domain/format/sentence-case';
import { listOf } from '../../../domain/format/words';
import { outcomeFamilies, type OutcomeFamily } from '../../../domain/vocabulary/outcome-families';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { StackedRow } from '../../../ui/StackedRow';
import { StackedTable } from '../../../ui/StackedTable';
import { FindingCellsOfRow } from './FindingCellsOfRow';
import { noteLetter } from './note-letter';

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
    <section aria-label="Summary of findings" className="mb-6 print:break-inside-avoid">
      <h2 className="serif text-lg font-semibold">Summary of findings</h2>
      <p className="mb-2 max-w-3xl text-xs text-soft">
        Randomised comparisons with {comparator} in the whole question, other filters aside.
        Certainty is the most that GRADE could allow by the figures, not a rating; risk of bias was
        not assessed.
      </p>
      <ScrollRegion name="Summary of findings, scrolls sideways">
        <StackedTable
          name="Summary of findings"
          heads={heads}
          className="w-full min-w-[42rem] text-sm"
        >
          {rows.map((row) => (
            <StackedRow
              key={row.family}
              headClass="max-w-52 min-w-36 font-normal"
              head={
                <>
                  <button
                    type="button"
                    aria-pressed={row.family === chosen}
                    className="target text-left underline decoration-line aria-pressed:font-semibold max-tablet:font-semibold"
                    onClick={() => onChoose(row.family)}
                  >
                    {row.outcome}
                  </button>
                  {row.effect !== null && (
                    <span className="block text-xs text-soft">{row.detail}</span>
                  )}
                </>
              }
            >
              <FindingCellsOfRow {...{ row, reasons, comparator }} />
            </StackedRow>
          ))}
        </StackedTable>
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
              <sup>{noteLetter(i)}</sup> {reason}
            </li>
          ))}
        </ol>
      )}
      {save}
    </section>
  );
}
