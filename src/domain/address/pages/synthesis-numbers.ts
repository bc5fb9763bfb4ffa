import { usualCorrelation } from '../../synthesis/usual-correlation';
import { scalarField, type Field } from '../fields/field';
import type { Limits } from '../fields/number-fields';

/** Neither included. */
export const correlationLimits: Limits = { low: -1, high: 1 };
/** In percent, neither included. */
export const baselineLimits: Limits = { low: 0, high: 100 };
/**
 * In units of the pooled effect, neither included. Any scale here is far within what can be computed;
 * beyond, a prior says nothing of any outcome that is pooled.
 */
export const tauLimits: Limits = { low: 0.0001, high: 1000 };

/**
 * A decimal number strictly between two bounds. All digits are kept, so that what is shared is
 * what was computed; a decimal comma is not read, as commas separate lists.
 */
function boundedField<I extends number | null>(
  { low, high }: Limits,
  initial: I,
): Field<number | I> {
  const inside = (value: number) => value > low && value < high;
  return scalarField<number | I>({
    initial,
    parse(text) {
      if (!/^-?(?:\d{1,20}(?:\.\d{0,25})?|\.\d{1,25})(?:e-\d{1,3})?$/.test(text)) return undefined;
      // Adding zero turns −0 into 0, which is how it is written.
      const value = Number(text) + 0;
      return inside(value) ? value : undefined;
    },
    write: String,
    normalise: (value) => (typeof value === 'number' && inside(value) ? value + 0 : initial),
  });
}

/** Assumed correlation within a crossover pair. */
export const correlationField = boundedField(correlationLimits, usualCorrelation);
/** Risk with the comparator in percent. */
export const baselineField = boundedField(baselineLimits, null);
/** Scale of the half-normal prior for tau. */
export const tauField = boundedField(tauLimits, null);
