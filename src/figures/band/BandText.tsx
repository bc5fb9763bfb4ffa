import type { Band } from '../../domain/bands/band';

/** What kind of figure it is, where that is not plain from the figure itself. */
function tag(band: Band): string | null {
  if (band.kind === 'before-after' || band.kind === 'share') return 'no comparison group';
  if (band.kind === 'difference' && band.derivation) return band.derivation;
  if (band.kind === 'difference' && band.origin === 'pooled') return 'pooled by the review';
  return null;
}

/** The figure of a band in words and numbers: value, P, outcome, scale, time, and what it is not. */
export function BandText({ band }: { band: Band }) {
  const note = tag(band);
  return (
    <div className="relative text-sm">
      <p className="flex items-baseline justify-between gap-3">
        <strong className="bg-paper pr-1 font-semibold">{band.figureText}</strong>
        {band.pText !== '' && (
          <span className="shrink-0 bg-paper pl-1 text-soft">{band.pText}</span>
        )}
      </p>
      <p className="w-fit bg-paper pr-1 text-xs text-soft">
        {band.outcomeText}
        {note && <em> · {note}</em>}
        {band.kind === 'difference' && band.treatment && (
          <em> · the left side favours {band.treatment} at any dose</em>
        )}
        {band.kind === 'difference' && band.threshold && (
          <span className="sr-only"> · dotted line: {band.threshold.label}</span>
        )}
      </p>
    </div>
  );
}
