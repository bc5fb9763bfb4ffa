import { bayesianModel } from '../../synthesis/bayes/bayesian-synthesis';
import type { Interval } from '../../synthesis/interval';
import type { PooledGroup } from '../pool-family';
import { keptRows, type PoolableRow } from '../who-is-pooled';
import { chosenMethod, type MethodChoice, type PoolingMethod } from './method-choice';
import { poolEffects } from './pooled-answer';

/** A way to read the same trials. */
export type ReadingCode =
  'hartung-knapp' | 'wald' | 'common-effect' | 'bayesian' | 'half-scale' | 'twice-scale';

/** What the same trials give under one set of assumptions, on the pooled scale. */
export interface PoolReading {
  readonly code: ReadingCode;
  readonly method: PoolingMethod;
  readonly estimate: number;
  readonly interval: Interval;
  /** The one whose diamond stands in the plot. */
  readonly isDrawn: boolean;
}

/**
 * Readings of the same trials beside each other: of two trials by each model and interval and by three
 * scales of the prior, of more by the three scales where the answer is Bayesian; else none.
 */
export function readingsOf(group: PooledGroup, choice: MethodChoice): readonly PoolReading[] {
  const { synthesis } = group;
  if (synthesis === null) return [];
  const kept = keptRows(group);
  const classical = kept.length === 2 ? classicalReadings : [];
  const asked: readonly (readonly [ReadingCode, PoolingMethod])[] = [
    ...classical.map(({ code, model, ci }) => {
      return [code, chosenMethod({ model, ci, tau: null }, kept)] as const;
    }),
    ...(kept.length === 2 || synthesis.kind === 'bayesian' ? byScales(choice, kept) : []),
  ];
  return asked.flatMap(([code, method]): PoolReading[] => {
    const answer = poolEffects(effectsOf(kept), method);
    if (answer === null) return [];
    const { estimate, interval } = answer;
    return [{ code, method, estimate, interval, isDrawn: isSame(method, synthesis.method) }];
  });
}

const classicalReadings = [
  { code: 'hartung-knapp', model: 'REML', ci: 'HKSJ' },
  { code: 'wald', model: 'REML', ci: 'wald' },
  { code: 'common-effect', model: 'FE', ci: 'wald' },
] as const;

/** The Bayesian model with its scale, half of it and twice of it; nothing where there is no scale. */
function byScales(
  choice: MethodChoice,
  rows: readonly PoolableRow[],
): readonly (readonly [ReadingCode, PoolingMethod])[] {
  const method = chosenMethod({ ...choice, model: bayesianModel }, rows);
  if (method.model !== bayesianModel) return [];
  const { tauPrior } = method;
  const times = (factor: number) => ({
    ...method,
    tauPrior: { ...tauPrior, scale: factor * tauPrior.scale },
  });
  return [
    ['bayesian', method],
    ['half-scale', times(0.5)],
    ['twice-scale', times(2)],
  ];
}

function effectsOf(rows: readonly PoolableRow[]) {
  return rows.map(({ studyId, result: { yi, vi } }) => ({ id: studyId, yi, vi }));
}

function isSame(a: PoolingMethod, b: PoolingMethod): boolean {
  if (a.model === bayesianModel || b.model === bayesianModel)
    return (
      a.model === bayesianModel &&
      b.model === bayesianModel &&
      a.tauPrior.scale === b.tauPrior.scale
    );
  return a.model === b.model && a.ci === b.ci;
}
