import { formatNumber } from '../format/number';
import type { DoseKnowledge } from './dose-explorer';

/** What the plot of dose and blockade shows, and how its curve was made; null without a curve. */
export interface DoseCaption {
  readonly shows: string;
  readonly curve: string | null;
}

const nbsp = '\u00a0';

/** The words below the plot, every number computed from the readings or their fit. */
export function doseCaption({ readings, fit }: DoseKnowledge): DoseCaption {
  const percents = readings.map(({ blockedPercent }) => blockedPercent);
  const range =
    percents.length === 0
      ? 'No PET reading could be read'
      : `${percents.length} PET readings (filled circles) rise from ${Math.min(...percents)}% to ${Math.max(...percents)}%`;
  const caution =
    'Readings from small studies, averaged over people: the curve says nothing about one patient.';
  if (fit === null) return { shows: `${range}. Too few readings for a curve.`, curve: null };
  const formula = `blocked = 100 × dose ÷ (dose + ${formatNumber(fit.halfDoseMg, 2)} mg)`;
  return {
    shows: `${range}. ${caution}`,
    curve: `The curve is fitted here, by least squares with one unknown and a ceiling of 100%: ${formula.replaceAll(' ', nbsp)}, standard error of the half dose ${formatNumber(fit.standardErrorMg, 2)}${nbsp}mg, residual standard deviation ${formatNumber(fit.residualSd, 1)} percentage points.`,
  };
}
