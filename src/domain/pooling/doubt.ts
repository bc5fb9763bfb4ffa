import { conclusionOf, type Interval } from '../synthesis/interval';
import { formatShown, type EffectScale } from '../format/effect-scale';
import type { FrequentistPool, PooledAnswer } from './method/pooled-answer';

/** Below this number of studies a pooled result carries a warning. */
export const fewStudies = 5;

/** A reason not to take a pooled figure at its word, with what it rests on; words: `pool-words.ts`. */
export type Doubt =
  | { readonly code: 'few-studies'; readonly k: number }
  /** The Hartung-Knapp interval is narrower than the Wald interval of the same pool. */
  | { readonly code: 'narrow-interval'; readonly wald: Interval }
  /** The interval goes beyond what is possible: "±100 points" for shares of people. */
  | { readonly code: 'impossible-interval'; readonly limits: string }
  | { readonly code: 'includes-no-difference' }
  | { readonly code: 'heterogeneity'; readonly i2Percent: number };

/**
 * What is to be doubted of a pool. With few and similar studies Hartung-Knapp can
 * come out narrower than chance alone allows; a reader must not take such an interval at its word
 * (Jackson et al. 2017; IQWiG practice).
 */
export function doubtsOf(answer: PooledAnswer, scale: EffectScale): readonly Doubt[] {
  const { k, interval, i2 } = answer;
  const { limit, unit } = scale;
  const doubts: (Doubt | false)[] = [
    k < fewStudies && { code: 'few-studies', k },
    conclusionOf(interval) === 'includes-null' && { code: 'includes-no-difference' },
    i2 >= 50 && { code: 'heterogeneity', i2Percent: i2 },
    isNarrow(answer) && { code: 'narrow-interval', wald: answer.wald },
    limit !== null &&
      (interval.low < -limit || interval.high > limit) && {
        code: 'impossible-interval',
        limits: `±${formatShown(scale, limit)}${unit}`,
      },
  ];
  return doubts.filter((doubt): doubt is Doubt => doubt !== false);
}

function isNarrow(answer: PooledAnswer): answer is FrequentistPool {
  const width = ({ low, high }: Interval) => high - low;
  return (
    answer.kind === 'frequentist' &&
    answer.method.ci === 'HKSJ' &&
    width(answer.wald) > width(answer.interval)
  );
}

/** The doubt of one kind among those of a pool. */
export function doubtOf<Code extends Doubt['code']>(
  doubts: readonly Doubt[],
  code: Code,
): Extract<Doubt, { readonly code: Code }> | null {
  return (
    doubts.find((doubt): doubt is Extract<Doubt, { readonly code: Code }> => doubt.code === code) ??
    null
  );
}
