import { peopleBehindResult } from '../study/people';
import { controlledContrast } from '../study/contrast';
import { isRatio } from '../effects/benefit-sign';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { normalUpperQuantile } from '../statistics/normal';
import { roundToDigits } from '../format/digits';

/** 97.5% point of the normal distribution. */
const Z = normalUpperQuantile(0.025);

/**
 * Precision of a headline comparison, for sorting only: 1 / standard error in standard-deviation
 * units, so that scales can be ranked together. Mean differences: from the group sizes,
 * √(1/n₁ + 1/n₂); standardised differences: from the interval; ratios: SE of the log × √3/π
 * (Cochrane Handbook 10.6). Null when nothing was compared or no size is known.
 */
export function precisionOf(study: Study, headline: Outcome): number | null {
  const effect = known(headline.effect);
  if (headline.comparison !== 'between-groups') return null;
  if (effect?.interval && isRatio(effect.measure)) {
    const { low, high } = effect.interval;
    return inverse(((Math.log(high) - Math.log(low)) / (2 * Z)) * (Math.sqrt(3) / Math.PI));
  }
  if (effect?.interval && effect.measure === 'standardized-mean-difference')
    return inverse((effect.interval.high - effect.interval.low) / (2 * Z));
  const contrast = controlledContrast(headline);
  const n1 = known(contrast?.ldn.n) ?? contrast?.ldn.nFirstPeriod;
  const n2 = known(contrast?.comparator.n) ?? contrast?.comparator.nFirstPeriod;
  if (n1 && n2) return inverse(Math.sqrt(1 / n1 + 1 / n2));
  const people = peopleBehindResult(study);
  return people ? inverse(Math.sqrt(4 / people)) : null;
}

function inverse(standardError: number): number | null {
  return standardError > 0 ? roundToDigits(1 / standardError, 4) : null;
}
