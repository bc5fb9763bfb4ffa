import { formatSigned } from '../format/number';
import { evenTicks, placeOnTrack } from './track-axis';

/**
 * Half of the axis of risk differences in percentage points. The same for every event, so that events
 * can be set against each other; intervals of small trials that reach further end in an arrow.
 */
export const riskDifferenceExtent = 30;

export const riskDifferenceTicks = evenTicks((at) => formatSigned(at * riskDifferenceExtent));

/** Place of a risk difference in percentage points with its interval. */
export function placeRiskDifference(points: {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}) {
  return placeOnTrack(points, (value) => value / riskDifferenceExtent);
}
