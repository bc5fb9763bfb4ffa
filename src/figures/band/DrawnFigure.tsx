import { treatmentIn, undrawnText, type Band } from '../../domain/bands/band';
import { bandCaption, bandSummary } from '../../domain/bands/band-caption';
import { EffectBand } from './EffectBand';

/** A figure on the null line with its sides named, and in words what it shows; or why it has no place. */
export function DrawnFigure({
  band,
  comparator,
  verb,
  line,
}: {
  band: Band;
  comparator: string;
  /** What stands before the name of a side. */
  verb: 'favours' | 'fewer on';
  /** Where the line of no difference runs: down the whole column of figures, or behind this one. */
  line: 'column' | 'drawing';
}) {
  if (band.kind !== 'difference')
    return (
      <div className="finding-band max-md:max-w-md">
        <p className="py-1 text-xs text-soft italic md:text-center">{undrawnText(band)}</p>
        <p className="sr-only">{bandSummary(band, comparator)}</p>
      </div>
    );
  return (
    <figure
      className={`finding-band max-md:max-w-md ${line === 'column' ? 'md:null-line print:null-line' : ''}`}
    >
      <div className="finding-band null-line">
        <p aria-hidden="true" className="flex justify-between gap-8 text-xs text-soft">
          <span className="bg-paper">
            ◂ {verb} {treatmentIn(band)}
          </span>
          <span className="bg-paper text-right">
            {verb} {comparator.length > 18 ? 'comparator' : comparator} ▸
          </span>
        </p>
        <EffectBand band={band} />
      </div>
      <figcaption className="mt-1 text-xs text-soft">
        <span className="sr-only">{bandSummary(band, comparator)}</span>
        <span className="bg-paper box-decoration-clone pr-1">{bandCaption(band)}</span>
      </figcaption>
    </figure>
  );
}
