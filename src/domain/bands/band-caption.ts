import { halfAddedMark } from '../effects/half-added-mark';
import { treatmentIn, type Band } from './band';

/** What a drawing shows and how to read it, for its caption; empty for words, which speak themselves. */
export function bandCaption(band: Band): string {
  switch (band.kind) {
    case 'words':
      return '';
    case 'before-after':
      return band.before === null
        ? 'Circle: after treatment; better is to the left. Not on the line of no difference.'
        : 'From the start (bar) to after treatment (circle); better is to the left. Not on the line of no difference.';
    case 'share':
      return `Share of one group${band.denominatorKnown ? '' : ', its number not reported'}; not on the line of no difference.`;
    case 'difference':
      return [
        differenceCaption(band),
        band.threshold ? `Dotted line: ${band.threshold.label}.` : null,
      ]
        .filter((part) => part !== null)
        .join(' ');
  }
}

/** The figure of a band where its derivation does not stand beside it: the zero-cell rule is still said. */
export function markedFigure(band: Band): string {
  const derivation = band.kind === 'difference' ? band.derivation : null;
  return derivation?.includes(halfAddedMark)
    ? `${band.figureText} (${halfAddedMark})`
    : band.figureText;
}

function differenceCaption(band: Extract<Band, { kind: 'difference' }>): string {
  const interval = band.low !== null;
  if (band.origin === 'pooled') return 'Diamond and line: pooled by the review, with its interval.';
  if (band.origin === 'computed')
    return interval
      ? `Hollow square and line: ${band.derivation ?? 'computed from the arms'}, 95% interval.`
      : `Hollow circle: ${band.derivation ?? 'difference of the two arms; no interval reported'}.`;
  return interval
    ? 'Square and line: estimate and interval as printed.'
    : 'Hollow circle: estimate as printed; no interval reported.';
}

/** One sentence that says in words what the drawing shows, for those who do not see it. */
export function bandSummary(band: Band, comparator: string): string {
  const p = band.pText === '' ? '' : `, ${band.pText}`;
  const figure = band.figureText === '' ? '' : `: ${markedFigure(band)}${p}`;
  if (band.kind === 'words') return `${band.outcomeText}. ${band.text}${figure}.`;
  if (band.kind !== 'difference')
    return `${band.outcomeText}${figure}. No comparison group; axis from ${band.kind === 'share' ? '0% to 100%' : band.axisLabels.join(' to ')}.`;
  const side =
    band.point === 0
      ? 'on no difference'
      : band.point < 0
        ? `on the side of ${treatmentIn(band)}`
        : `on the side of ${comparator}`;
  const reach =
    band.low === null || band.high === null
      ? 'no interval is drawn'
      : band.low <= 0 && band.high >= 0
        ? 'the interval includes no difference'
        : 'the interval excludes no difference';
  return `${band.outcomeText}${figure}. The point lies ${side}; ${reach}. Axis from ${band.axisLabels.join(' to ')}.`;
}
