import type { Band } from '../../domain/bands/band';
import { figureMarks } from '../../domain/study/figure-marks';
import { outcomeSource } from '../../domain/sources/figure-source';
import { harmsLine } from '../../domain/harms/harms-line';
import type { Outcome } from '../../domain/schema/outcome';
import type { Study } from '../../domain/schema/study';
import { DrawnFigure } from '../../figures/band/DrawnFigure';
import { FigureTags } from '../../figures/source/FigureTags';
import { SourceButton } from '../../figures/source/SourceButton';

/** The finding and the harms at one size, and the figure that stands for the record. */
export function FindingSummary({
  study,
  headline,
  band,
}: {
  study: Study;
  headline: Outcome | null;
  band: Band;
}) {
  const { label } = study.comparator;
  const marks = headline ? figureMarks(headline) : { secondHand: false, single: false };
  return (
    <div>
      <p className="serif max-w-4xl text-xl">{study.finding}</p>
      <p className="serif mt-2 max-w-4xl text-xl">
        <strong className="font-semibold text-harm">Harms</strong> {harmsLine(study)}
      </p>
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
    </div>
  );
}
