import { formatNumber } from '../../format/number';
import { criticalValue } from '../../synthesis/reference-distribution';
import type { BayesianPool } from './pooled-answer';

/** Which way benefit lies. */
interface BenefitSide {
  readonly lowerIsBetter: boolean;
}

/**
 * How probable it is, given trials, model and prior, that the mean effect lies on the side of benefit;
 * from 0 to 1.
 */
function probabilityBetter(
  { probabilityBelowZero }: BayesianPool,
  { lowerIsBetter }: BenefitSide,
): number {
  return lowerIsBetter ? probabilityBelowZero : 1 - probabilityBelowZero;
}

/** "Probability that LDN is better on average: 49.8%." */
export function probabilityBetterText(answer: BayesianPool, side: BenefitSide): string {
  const percent = 100 * probabilityBetter(answer, side);
  const said =
    percent > 99.9 ? 'over 99.9' : percent < 0.1 ? 'under 0.1' : formatNumber(percent, 1);
  return `Probability that LDN is better on average: ${said}%, if model and prior hold.`;
}

const spread = formatNumber(criticalValue({ name: 't', df: 1 }, 95), 1);

/** Why two trials are read with a prior unless the reader chooses otherwise. */
export const whyBayesianText = `Two trials are read with a prior by default: Hartung-Knapp has one degree of freedom then and takes ${spread} standard errors to each side, often beyond what the scale can show.`;
