import { decimalsOf } from '../format/number';
import type { PValue } from '../schema/effect';
import { normalUpperQuantile, normalUpperTail } from '../statistics/normal';
import { tUpperQuantile, tUpperTail } from '../statistics/student-t';

/** A printed estimate with its interval, on its own scale. */
export interface PrintedInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly levelPercent: number;
  /** Ratios are symmetric as logarithms. */
  readonly ratio: boolean;
}

/** Whether a printed P value can come from its printed interval. */
export type PFit =
  /** Within the rounding of the printed figures, from a normal interval or t with k − 1 df. */
  | { readonly kind: 'fits'; readonly implied: number }
  /** Only if the interval is a t interval with few degrees of freedom; k is not stated. */
  | { readonly kind: 'fits-few-df'; readonly implied: number; readonly df: number }
  | { readonly kind: 'does-not-fit'; readonly implied: number };

/** Degrees of freedom of the interval's reference distribution; null is the normal distribution. */
type Df = number | null;

/** Small numbers of studies for which a t interval is tried when the number is not stated. */
const triedDf = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * The two-sided P that an interval implies (Altman and Bland, BMJ 2011;343:d2304, by inversion of
 * the interval): half its width over the critical value is the standard error.
 */
export function impliedP(printed: PrintedInterval, df: Df = null): number {
  const { estimate, low, high, ratio, levelPercent } = printed;
  const log = (value: number) => (ratio ? Math.log(value) : value);
  const standardError = (log(high) - log(low)) / (2 * critical(levelPercent, df));
  return twoSided(Math.abs(log(estimate)) / standardError, df);
}

/** Holds a printed P against its interval, allowing for the rounding of every printed figure. */
export function pFit(printed: PrintedInterval, p: PValue, k: number | null): PFit {
  const implied = impliedP(printed);
  if (isWithin(p, impliedRange(printed, null))) return { kind: 'fits', implied };
  if (k !== null) {
    const fits = k > 1 && isWithin(p, impliedRange(printed, k - 1));
    return { kind: fits ? 'fits' : 'does-not-fit', implied };
  }
  const df = triedDf.find((tried) => isWithin(p, impliedRange(printed, tried)));
  return df === undefined
    ? { kind: 'does-not-fit', implied }
    : { kind: 'fits-few-df', implied, df };
}

function critical(levelPercent: number, df: Df): number {
  const tail = (100 - levelPercent) / 200;
  return df === null ? normalUpperQuantile(tail) : tUpperQuantile(tail, df);
}

function twoSided(statistic: number, df: Df): number {
  return 2 * (df === null ? normalUpperTail(statistic) : tUpperTail(statistic, df));
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** All P values that the printed estimate and interval allow, given how they are rounded. */
function impliedRange(printed: PrintedInterval, df: Df): Range {
  const { estimate, low, high, ratio, levelPercent } = printed;
  const half = 0.5 * 10 ** -Math.max(...[estimate, low, high].map(decimalsOf));
  const log = (value: number) => (ratio ? Math.log(Math.max(value, Number.MIN_VALUE)) : value);
  const ends = [log(estimate - half), log(estimate + half)] as const;
  const sizes = ends.map(Math.abs);
  const nearest = ends[0] < 0 && ends[1] > 0 ? 0 : Math.min(...sizes);
  const width = {
    least: log(high - half) - log(low + half),
    most: log(high + half) - log(low - half),
  };
  const reach = 2 * critical(levelPercent, df);
  return {
    low: twoSided((Math.max(...sizes) * reach) / width.least, df),
    high: twoSided((nearest * reach) / width.most, df),
  };
}

function isWithin({ relation, value }: PValue, range: Range): boolean {
  if (relation === '<' || relation === '<=') return range.low < value;
  if (relation === '>') return range.high > value;
  // Printed digits may have been rounded or cut off.
  const unit = 10 ** -decimalsOf(value);
  return range.low < value + unit && range.high >= value - unit / 2;
}
