import { formatNumber } from '../format/number';
import { formatP } from '../format/p-value';
import type { PrintedFigure } from '../schema/printed-figure';

const nbsp = '\u00a0';
const words = { '<': `<${nbsp}`, '>': `>${nbsp}`, about: 'about ' } as const;

/** The number of a figure with its unit and nothing else: "72 to 108 h", "about 4 h". */
export function figureNumber({ value, to, unit, relation }: PrintedFigure): string {
  const range =
    to === undefined ? formatNumber(value) : `${formatNumber(value)} to ${formatNumber(to)}`;
  return `${relation ? words[relation] : ''}${range}${unitText(unit)}`;
}

/** The number with what is printed beside it: "94.9% (SD 4.9)", "2 kPa (95% CI 0.4 to 3.7)". */
export function printedFigureText(figure: PrintedFigure): string {
  const { sd, interval, interquartileRange, effectSize, p } = figure;
  const number = figureNumber(figure);
  const asides = [
    sd === undefined ? '' : `SD ${formatNumber(sd)}`,
    interval === undefined
      ? ''
      : `${interval.levelPercent}% CI ${formatNumber(interval.low)} to ${formatNumber(interval.high)}`,
    interquartileRange === undefined
      ? ''
      : `interquartile range ${formatNumber(interquartileRange)}`,
    effectSize === undefined ? '' : `effect size ${effectSize}`,
    p === undefined ? '' : formatP(p),
  ].filter((text) => text !== '');
  return asides.length === 0 ? number : `${number} (${asides.join(', ')})`;
}

function unitText(unit: string | undefined): string {
  if (unit === undefined) return '';
  return unit === '%' ? '%' : `${nbsp}${unit}`;
}
