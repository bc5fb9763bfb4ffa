/** What is assumed of the heterogeneity before the studies are seen; `scale` in units of the effect. */
export interface TauPrior {
  readonly family: 'half-normal';
  readonly scale: number;
}

/**
 * Logarithm of the half-normal density at tau ≥ 0, without its constant: only ratios of densities
 * count in what follows.
 */
export function logPriorDensity({ scale }: TauPrior, tau: number): number {
  const z = tau / scale;
  return -0.5 * z * z;
}
