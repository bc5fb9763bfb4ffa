import { findRoot } from '../statistics/find-root';

/** Share of receptors blocked after a dose, as measured. */
export interface BlockadeReading {
  readonly doseMg: number;
  readonly blockedPercent: number;
}

/** A fit of `blocked = 100 × dose ÷ (dose + halfDose)`: one site, full blockade as the ceiling. */
export interface SaturableFit {
  /** Dose at which the curve reaches 50%, in mg. */
  readonly halfDoseMg: number;
  /** Standard error of the half dose from the curvature at the fit, in mg, as R's nls gives it. */
  readonly standardErrorMg: number;
  /** Residual standard deviation in percentage points, on readings − 1 degrees of freedom. */
  readonly residualSd: number;
  readonly readings: number;
}

/** Percentage blocked by the curve at a dose in mg. */
export function blockedAt(
  doseMg: number,
  { halfDoseMg }: Pick<SaturableFit, 'halfDoseMg'>,
): number {
  return (100 * doseMg) / (doseMg + halfDoseMg);
}

/**
 * The half dose with the smallest sum of squared differences, each reading with equal weight.
 * Null for fewer than two readings, or when all lie at 0 or at 100%, where no half dose is best.
 */
export function fitSaturable(readings: readonly BlockadeReading[]): SaturableFit | null {
  if (readings.length < 2) return null;
  const residualOf = ({ doseMg, blockedPercent }: BlockadeReading, halfDoseMg: number) =>
    blockedPercent - blockedAt(doseMg, { halfDoseMg });
  // Derivative of the fitted percentage by the half dose.
  const slopeOf = ({ doseMg }: BlockadeReading, halfDoseMg: number) =>
    (-100 * doseMg) / (doseMg + halfDoseMg) ** 2;
  const sum = (of: (reading: BlockadeReading) => number) =>
    readings.reduce((total, reading) => total + of(reading), 0);
  const doses = readings.map(({ doseMg }) => doseMg);
  // Along the logarithm, from a millionth of the least dose to a million times the largest.
  const search = findRoot(
    (log) => sum((r) => residualOf(r, Math.exp(log)) * slopeOf(r, Math.exp(log))),
    {
      low: Math.log(Math.min(...doses) / 1e6),
      high: Math.log(Math.max(...doses) * 1e6),
      tolerance: 1e-13,
      mostSteps: 500,
    },
  );
  if (!search.found) return null;
  const halfDoseMg = Math.exp(search.root);
  const squares = sum((r) => residualOf(r, halfDoseMg) ** 2);
  const residualSd = Math.sqrt(squares / (readings.length - 1));
  const curvature = Math.sqrt(sum((r) => slopeOf(r, halfDoseMg) ** 2));
  return {
    halfDoseMg,
    standardErrorMg: residualSd / curvature,
    residualSd,
    readings: readings.length,
  };
}
