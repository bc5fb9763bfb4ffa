import { halfAddedMark } from '../effects/half-added-mark';
import { fixedScales } from '../axes/fixed-scales';
import { treatmentIn, undrawnText, type Band } from './band';

/** What a drawing shows and how to read it, for its caption; empty for words, which speak themselves. */
export function bandCaption(band: Band): string {
  if (band.kind !== 'difference') return '';
  return [
    `Axis: ${fixedScales[band.scale].text}.`,
    differenceCaption(band),
    band.threshold ? `Dotted line: ${band.threshold.label}.` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
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
      : `Thin tick: ${band.derivation ?? 'difference of the two arms; no interval reported'}.`;
  return interval
    ? 'Square and line: estimate and interval as printed.'
    : 'Thin tick: estimate as printed; no interval reported.';
}

/** One sentence that says in words what the drawing shows, for those who do not see it. */
export function bandSummary(band: Band, comparator: string): string {
  const p = band.pText === '' ? '' : `, ${band.pText}`;
  const figure = band.figureText === '' ? '' : `: ${markedFigure(band)}${p}`;
  if (band.kind !== 'difference') return `${band.outcomeText}. ${undrawnText(band)}${figure}.`;
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
  return `${band.outcomeText}${figure}. The point lies ${side}; ${reach}. Axis: ${fixedScales[band.scale].text}.`;
}
