import type { SynthesisView } from '../../address/view';
import type { BayesianMethod } from '../../synthesis/bayes/bayesian-synthesis';
import { unitInformationSd } from '../../synthesis/bayes/unit-information';
import type { Method } from '../../synthesis/method';
import { poolingMeasures, type PoolingMeasure } from '../../vocabulary/pooling-measures';
import type { PoolableRow } from '../who-is-pooled';

/** What a reader chooses of the method; null leaves model or scale to the rule. */
export type MethodChoice = Pick<SynthesisView, 'model' | 'ci' | 'tau'>;

/** How a group is pooled in the end. */
export type PoolingMethod = Method | BayesianMethod;

/** Of every interval, in percent. */
const level = 95;

/** Scale of the prior for logarithms of ratios (Röver et al. 2021, Res Synth Methods 12:448). */
const usualLogScale = 0.5;

/** Of differences the usual scale is the unit information standard deviation divided by this. */
const unitsOfInformation = 8;

/**
 * The usual scale of the half-normal prior for tau, in units of the effect: 0.5 for logarithms of
 * ratios, an eighth of the unit information standard deviation for differences (Röver et al. 2021).
 * null where no study gives its people.
 */
export function usualTauScale(
  measure: PoolingMeasure,
  rows: readonly Pick<PoolableRow, 'result'>[],
): number | null {
  if (poolingMeasures[measure].ratio) return usualLogScale;
  const unit = unitInformationSd(rows.map(({ result }) => result));
  return unit === null ? null : unit / unitsOfInformation;
}

/**
 * The method for these rows. Left to the rule, two trials are read by the Bayesian model, as the
 * Hartung-Knapp interval has one degree of freedom there, and three or more by REML. Without a scale
 * for its prior the Bayesian model gives way to REML.
 */
export function chosenMethod(
  { model, ci, tau }: MethodChoice,
  rows: readonly PoolableRow[],
): PoolingMethod {
  const wanted = model ?? (rows.length === 2 ? 'BAYES' : 'REML');
  const classical = (name: Method['model']): Method => ({ model: name, ci, level });
  if (wanted !== 'BAYES') return classical(wanted);
  const [first] = rows;
  const scale = tau ?? (first ? usualTauScale(first.result.measure, rows) : null);
  return scale === null
    ? classical('REML')
    : { model: wanted, tauPrior: { family: 'half-normal', scale }, level };
}

/** Whether two measures are pooled in the same units, so that one scale of a prior fits both. */
export function inSameUnits(a: PoolingMeasure, b: PoolingMeasure): boolean {
  return a === b || (poolingMeasures[a].ratio && poolingMeasures[b].ratio);
}
