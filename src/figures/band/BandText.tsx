import { undrawnText, type Band } from '../../domain/bands/band';

/** What a figure is, where that is not plain from the figure itself. */
function tag(band: Band): string | undefined {
  if (band.kind === 'words') return band.derivation;
  if (band.kind !== 'difference') return undefined;
  return band.derivation ?? (band.origin === 'pooled' ? 'pooled by the review' : undefined);
}

/** The figure of a band in words and numbers: value, P, outcome, scale, time, and what it is not. */
export function BandText({ band }: { band: Band }) {
  const note = tag(band);
  const { figureText, pText } = band;
  const drawn = band.kind === 'difference';
  const [first, last] = drawn
    ? [pText, figureText]
    : [undrawnText(band), figureText === '' ? pText : figureText];
  return (
    <div className="relative text-sm">
      <p className="flex items-baseline justify-between gap-3">
        <span className={`bg-paper pr-1 text-soft ${drawn ? '' : 'text-xs italic'}`}>{first}</span>
        <strong className="bg-paper pl-1 text-right font-semibold">{last}</strong>
      </p>
      <p className="w-fit bg-paper pr-1 text-xs text-soft">
        {band.outcomeText}
        {note !== undefined && <em> · {note}</em>}
        {!drawn && figureText !== '' && pText !== '' && ` · ${pText}`}
        {drawn && band.threshold && (
          <span className="sr-only"> · dotted line: {band.threshold.label}</span>
        )}
      </p>
    </div>
  );
}
