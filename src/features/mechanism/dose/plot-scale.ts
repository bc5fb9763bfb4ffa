import { doseAxis } from '../../../domain/vocabulary/dose-axis';
import { alongLogAxis } from '../../../domain/axes/log-axis';

/** Height of the plotting area in px; widths are percentages, so that text keeps its size. */
export const plotHeight = 260;

/** Horizontal place of a dose as a percentage of the plot. */
export function doseX(doseMg: number): number {
  return 100 * alongLogAxis(doseMg, doseAxis);
}

/** Vertical place of a percentage blocked, in px from the top. */
export function blockedY(percent: number): number {
  return plotHeight * (1 - percent / 100);
}

export const doseTicks = [0.5, 1, 2, 5, 10, 20, 50] as const;
export const blockedTicks = [0, 25, 50, 75, 100] as const;
