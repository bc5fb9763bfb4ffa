import type { Effect } from '../study-input';

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

/** Scale for log odds ratios and log risk ratios (Röver et al. 2021, section 3.3). */
export const logRatioScale = 0.5;

/**
 * Unit information standard deviation, √(Σ n / Σ 1/se²): the standard error that one participant
 * would have (Röver et al. 2021, Res Synth Methods 12:448, equation 6). Null without studies or when
 * a study's number of people is not known.
 */
export function unitInformationSd(
  studies: readonly (Pick<Effect, 'vi'> & { readonly n: number | null })[],
): number | null {
  let people = 0;
  let precision = 0;
  for (const { n, vi } of studies) {
    if (n === null) return null;
    people += n;
    precision += 1 / vi;
  }
  return precision > 0 && people > 0 ? Math.sqrt(people / precision) : null;
}

/** Scale of the prior as a share of the unit information standard deviation: one eighth. */
export const shareOfUnitInformation = 1 / 8;
