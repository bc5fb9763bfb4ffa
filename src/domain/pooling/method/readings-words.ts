import { formatTwoDigits } from '../../format/digits';
import { bayesianModel } from '../../synthesis/bayes/bayesian-synthesis';
import { criticalValue } from '../../synthesis/reference-distribution';
import type { PoolingMeasure } from '../../vocabulary/pooling-measures';
import { scaleOfPriorText } from './method-words';
import type { PoolReading, ReadingCode } from './readings';

/** What each reading is called, and what it takes for granted. */
const readings: Readonly<Record<ReadingCode, { name: string; assumes: string }>> = {
  'hartung-knapp': {
    name: 'Random effects, Hartung-Knapp',
    assumes:
      'The true effects differ between trials. By how much is learned from these two alone, and the interval allows for how little two can tell.',
  },
  wald: {
    name: 'Random effects, Wald',
    assumes:
      'The true effects differ between trials, and by how much is taken as known once these two have given an estimate of it.',
  },
  'common-effect': {
    name: 'Common effect',
    assumes: 'Both trials measure one and the same true effect and differ by chance alone.',
  },
  bayesian: {
    name: 'Bayesian',
    assumes:
      'The true effects differ between trials; before these are seen, small differences are held to be more likely than large ones. Nothing is assumed of the effect itself.',
  },
  'half-scale': {
    name: 'Bayesian, half the scale',
    assumes: 'The same, with differences between trials held to be half as large.',
  },
  'twice-scale': {
    name: 'Bayesian, twice the scale',
    assumes: 'The same, with differences between trials held to be twice as large.',
  },
};

/** 95% of a half-normal distribution lies below so many of its scales. */
const mostBelow = criticalValue({ name: 'normal' }, 95);

/** A reading in words: its name, and what is assumed for it. */
export function readingWords(
  { code, method }: Pick<PoolReading, 'code' | 'method'>,
  measure: PoolingMeasure,
): { readonly name: string; readonly assumes: string } {
  const { name, assumes } = readings[code];
  if (method.model !== bayesianModel) return { name, assumes };
  const most = formatTwoDigits(mostBelow * method.tauPrior.scale);
  return {
    name: `${name} (${scaleOfPriorText(method, measure)})`,
    assumes: `${assumes} τ, their standard deviation, is below ${most} with 95% probability.`,
  };
}

/** Above the readings of two trials. */
export const noReadingIsRight =
  'The trials are the same in each row; what is assumed is not, and two trials cannot show which assumption holds. None of the readings is the right one.';

/** Above the readings of more trials by the Bayesian model. */
export const whyScales =
  'The prior is a choice: this is how far the answer moves with half and twice its scale.';
