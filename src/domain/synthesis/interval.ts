import { normalUpperQuantile } from '../statistics/normal';
import { tailOutside } from './method';

/** Lower and upper end of a confidence or prediction interval, on the pooled scale. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What an interval says about "no difference" (0 on the pooled scale). */
export type Conclusion = 'below-null' | 'includes-null' | 'above-null';

/** Where an interval lies; an end exactly on the null includes it. */
export function conclusionOf(interval: Interval): Conclusion {
  if (interval.high < 0) return 'below-null';
  if (interval.low > 0) return 'above-null';
  return 'includes-null';
}

/**
 * The interval drawn for one study, yi ± z √vi: normal-based whatever the pooled interval is,
 * as in metafor's forest(). `level` in percent.
 */
export function studyInterval(effect: { yi: number; vi: number }, level: number): Interval {
  const reach = normalUpperQuantile(tailOutside(level)) * Math.sqrt(effect.vi);
  return { low: effect.yi - reach, high: effect.yi + reach };
}
