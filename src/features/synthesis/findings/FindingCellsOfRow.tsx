import type { ReactNode } from 'react';
import { boundReasons } from '../../../domain/certainty/grid-words';
import type { FindingRow } from '../../../domain/certainty/findings';
import type { FigureSource } from '../../../domain/sources/source-entry';
import { SourcedFigure } from '../../../figures/source/SourcedFigure';
import { SourcePanel } from '../../../figures/source/SourcePanel';
import { SourceTip } from '../../../figures/source/SourceTip';
import { CertaintySigns } from '../../../figures/words/CertaintySigns';
import { StackedCell } from '../../../ui/StackedCell';
import { noteLetter } from './note-letter';

/**
 * People, risks, effect, certainty and what happens of an outcome; one cell for all where there is no data.
 * Each figure opens where the figures behind it were read.
 */
export function FindingCellsOfRow({
  row,
  reasons,
  comparator,
}: {
  row: FindingRow;
  /** Of the whole table, in the order of their letters. */
  reasons: readonly string[];
  comparator: string;
}) {
  const { bound, notRated, participants, effect, notEstimable, whatHappens, source } = row;
  if (bound === null && notRated === null)
    return (
      <StackedCell label={null} columns={6} className="text-soft">
        {whatHappens}
      </StackedCell>
    );
  return (
    <>
      <StackedCell label="People (trials)">
        <Figure source={source}>{participants}</Figure>
      </StackedCell>
      {effect === null ? (
        <StackedCell label="Effect" columns={3} className="text-soft">
          {notEstimable}{' '}
          {source && (
            <SourceTip title={source.title}>
              <SourcePanel source={source} />
            </SourceTip>
          )}
        </StackedCell>
      ) : (
        <>
          <Risks {...{ row, comparator }} />
          <StackedCell label="Effect" className="max-w-44">
            <Figure source={source}>{effect}</Figure>
          </StackedCell>
        </>
      )}
      <StackedCell label="Certainty" className="min-w-24">
        {bound === null ? (
          <span className="text-soft">{notRated}</span>
        ) : (
          <>
            <CertaintySigns bound={bound} />
            <Letters of={boundReasons(bound)} among={reasons} />
          </>
        )}
      </StackedCell>
      <StackedCell label="What happens" className="max-w-60 min-w-32">
        {whatHappens}
      </StackedCell>
    </>
  );
}

function Figure({ source, children }: { source: FigureSource | null; children: ReactNode }) {
  return source === null ? (
    children
  ) : (
    <SourcedFigure source={source} className="target inline-block text-left">
      {children}
    </SourcedFigure>
  );
}

/** The risks with each treatment; one cell for both where means are compared. */
function Risks({
  row: { comparatorRisk, ldnRisk, source },
  comparator,
}: {
  row: FindingRow;
  comparator: string;
}) {
  if (comparatorRisk === null || ldnRisk === null)
    return (
      <StackedCell label="Risks" columns={2} className="text-soft">
        no risks: means are compared
      </StackedCell>
    );
  return (
    <>
      <StackedCell label={`Risk with ${comparator}`}>
        <Figure source={source}>{comparatorRisk}</Figure>
      </StackedCell>
      <StackedCell label="Risk with LDN" className="min-w-20">
        <Figure source={source}>{ldnRisk}</Figure>
      </StackedCell>
    </>
  );
}

/** Letters of the notes below the table; their words for those who hear it. */
function Letters({ of, among }: { of: readonly string[]; among: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <sup aria-hidden="true"> {of.map((text) => noteLetter(among.indexOf(text))).join(', ')}</sup>
      <span className="sr-only">. {of.join(' ')}</span>
    </>
  );
}
