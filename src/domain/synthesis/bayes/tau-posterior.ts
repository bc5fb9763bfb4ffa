import { gaussLegendre } from '../../statistics/gauss-legendre';
import type { PoolingSet } from '../pooling-set';
import { logPriorDensity, type TauPrior } from './tau-prior';

/** One place of the quadrature: a value of tau, its share of the posterior, and the effect given it. */
export interface TauNode {
  readonly tau: number;
  /** All shares add up to 1. */
  readonly share: number;
  /** Of the mean effect given tau: normal, with this mean (from the set's origin) and variance. */
  readonly mean: number;
  readonly variance: number;
}

/** The posterior of tau as a sum over nodes, with what is needed to ask for part of it. */
export interface TauPosterior {
  readonly nodes: readonly TauNode[];
  /** P(tau ≤ x). */
  readonly cdf: (x: number) => number;
  /** Beyond these nothing counts. */
  readonly lowest: number;
  readonly highest: number;
}

/** e^−45 of the highest density is nothing in double precision, however wide it spreads. */
const negligible = 45;
const panels = 48;
const rule = gaussLegendre(10);

interface Conditional {
  readonly mean: number;
  readonly variance: number;
  /** Logarithm of the posterior density of log tau, without its constant. */
  readonly log: number;
}

/**
 * What is known at one value of tau: the mean effect integrated out under a flat prior, times the
 * prior of tau and the Jacobian of log tau (Röver 2020, J Stat Softw 93(6), equations 8 to 10).
 */
function conditionalOn({ size, y, v }: PoolingSet, prior: TauPrior, tau: number): Conditional {
  const tau2 = tau * tau;
  let weightSum = 0;
  let weighted = 0;
  let logs = 0;
  for (let i = 0; i < size; i++) {
    const total = (v[i] as number) + tau2;
    weightSum += 1 / total;
    weighted += (y[i] as number) / total;
    logs += Math.log(total);
  }
  const mean = weighted / weightSum;
  let q = 0;
  for (let i = 0; i < size; i++) {
    const residual = (y[i] as number) - mean;
    q += (residual * residual) / ((v[i] as number) + tau2);
  }
  const log = logPriorDensity(prior, tau) + Math.log(tau) - 0.5 * (logs + Math.log(weightSum) + q);
  return { mean, variance: 1 / weightSum, log };
}

/**
 * Where log tau has any density: from a range that surely holds it, cut three times to the places
 * within e^−45 of the highest seen, one step wider on both sides.
 */
function supportOf(set: PoolingSet, prior: TauPrior): { low: number; high: number } {
  const smallest = Math.min(Math.sqrt(set.v[0] ?? 1), prior.scale);
  let low = Math.log(smallest) - negligible;
  let high = Math.log(prior.scale) + Math.log(2 * negligible) / 2 + 0.5;
  for (let round = 0; round < 3; round++) {
    const steps = 256;
    const step = (high - low) / steps;
    const start = low;
    const logs = Array.from(
      { length: steps + 1 },
      (_, i) => conditionalOn(set, prior, Math.exp(start + i * step)).log,
    );
    const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
    const counts = (log: number) => log > top - negligible;
    low = start + Math.max(logs.findIndex(counts) - 1, 0) * step;
    high = start + Math.min(logs.findLastIndex(counts) + 1, steps) * step;
  }
  return { low, high };
}

/**
 * Posterior of tau by Gauss-Legendre quadrature over its logarithm, on equal panels of the range
 * where it has any density. One dimension, no sampling: the same studies give the same answer.
 */
export function tauPosterior(set: PoolingSet, prior: TauPrior): TauPosterior {
  const { low, high } = supportOf(set, prior);
  const width = (high - low) / panels;
  const at = (from: number, length: number) =>
    rule.x.map((x, i) => {
      const tau = Math.exp(from + (length * (x + 1)) / 2);
      return { tau, ...conditionalOn(set, prior, tau), weight: ((rule.w[i] ?? 0) * length) / 2 };
    });
  const places = Array.from({ length: panels }, (_, panel) => at(low + panel * width, width));
  const top = places.flat().reduce((highest, { log }) => Math.max(highest, log), -Infinity);
  const massOf = (part: readonly { log: number; weight: number }[]) =>
    part.reduce((sum, { log, weight }) => sum + weight * Math.exp(log - top), 0);
  const masses = places.map(massOf);
  const total = masses.reduce((a, b) => a + b, 0);
  const nodes = places.flat().map(({ tau, mean, variance, log, weight }) => {
    return { tau, mean, variance, share: (weight * Math.exp(log - top)) / total };
  });
  const cdf = (x: number) => {
    const place = (Math.log(x) - low) / width;
    if (!(place > 0)) return 0;
    if (place >= panels) return 1;
    const panel = Math.floor(place);
    const below = masses.slice(0, panel).reduce((a, b) => a + b, 0);
    return (below + massOf(at(low + panel * width, (place - panel) * width))) / total;
  };
  return { nodes, cdf, lowest: Math.exp(low), highest: Math.exp(high) };
}
