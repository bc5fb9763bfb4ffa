import { useContext, type ReactNode } from 'react';
import type { Band } from '../../domain/bands/band';
import { figureMarks } from '../../domain/study/figure-marks';
import { outcomeSource } from '../../domain/sources/figure-source';
import {
  linesOfStudy,
  type AboutStudy,
  type LinesOfStudy,
} from '../../domain/record/lines-of-study';
import type { Outcome } from '../../domain/schema/outcome';
import type { Study } from '../../domain/schema/study';
import { DrawnFigure } from '../../figures/band/DrawnFigure';
import { FigureTags } from '../../figures/source/FigureTags';
import { SourceButton } from '../../figures/source/SourceButton';
import { FourLines } from '../../figures/words/FourLines';
import { LinkedRuns } from '../../figures/words/LinkedRuns';
import { StudyNames } from '../../figures/words/study-names';

/** What copies the lines of a record, with the figure that is drawn below them. */
export type CopyOfStudy = (lines: LinesOfStudy, band: Band) => ReactNode;

/** The four lines on the record at one size, and the figure that stands for it. */
export function AnswerOfStudy({
  study,
  headline,
  band,
  copy,
  ...about
}: {
  study: Study;
  headline: Outcome | null;
  band: Band;
  copy: CopyOfStudy;
} & Omit<AboutStudy, 'nameOf'>) {
  const { label } = study.comparator;
  const marks = headline ? figureMarks(headline) : { secondHand: false, single: false };
  const lines = linesOfStudy(study, headline, { ...about, nameOf: useContext(StudyNames) });
  return (
    <section aria-label="Answer">
      <FourLines
        benefit={<LinkedRuns runs={lines.benefit} />}
        harms={<LinkedRuns runs={lines.harms} />}
        howSure={<LinkedRuns runs={lines.sure} />}
        next={<LinkedRuns runs={lines.next} />}
      />
      {headline && (
        <div
          className={`relative mt-4 grid items-start gap-x-8 gap-y-2 md:grid-cols-[minmax(14rem,24rem)_minmax(0,1fr)] ${marks.secondHand ? 'second-hand' : ''}`}
        >
          <DrawnFigure band={band} comparator={label} verb="favours" line="drawing" />
          <div className="flex items-start justify-between gap-4">
            <div>
              {(band.figureText !== '' || band.pText !== '') && (
                <p className="text-lg">
                  <strong className="font-semibold">{band.figureText}</strong>{' '}
                  <span className="text-soft">{band.pText}</span>
                </p>
              )}
              <FigureTags marks={marks} />
              <p className="text-sm text-soft">
                <a href={`#outcome-${headline.key}`}>{band.outcomeText}</a>
              </p>
            </div>
            <SourceButton source={outcomeSource(study, headline)} />
          </div>
        </div>
      )}
      <div className="no-print mt-3">{copy(lines, band)}</div>
    </section>
  );
}
