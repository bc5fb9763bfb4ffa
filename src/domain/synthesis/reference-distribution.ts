import { normalUpperQuantile, normalUpperTail } from '../statistics/normal';
import { tUpperQuantile, tUpperTail } from '../statistics/student-t';
import type { Method } from './method';
import { tailOutside } from './method';

/** The distribution that intervals and P values of the pooled effect refer to. */
export type ReferenceDistribution =
  { readonly name: 'normal' } | { readonly name: 't'; readonly df: number };

/** t(k − 1) with Hartung-Knapp, normal with Wald; always normal for a single study, as metafor. */
export function referenceOf(method: Method, k: number): ReferenceDistribution {
  return method.ci === 'HKSJ' && k > 1 ? { name: 't', df: k - 1 } : { name: 'normal' };
}

/** The distance in standard errors from the estimate to the ends of an interval of `level` percent. */
export function criticalValue(reference: ReferenceDistribution, level: number): number {
  const tail = tailOutside(level);
  return reference.name === 't' ? tUpperQuantile(tail, reference.df) : normalUpperQuantile(tail);
}

/** Two-sided P value of a standardised statistic. */
export function twoSidedP(reference: ReferenceDistribution, statistic: number): number {
  const size = Math.abs(statistic);
  return 2 * (reference.name === 't' ? tUpperTail(size, reference.df) : normalUpperTail(size));
}
