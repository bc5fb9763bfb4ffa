/** A logarithmic axis between two positive values. */
export interface LogAxis {
  readonly low: number;
  readonly high: number;
}

/** Position of a value along the axis: 0 at the low end, 1 at the high end; not clipped. */
export function alongLogAxis(value: number, { low, high }: LogAxis): number {
  return Math.log(value / low) / Math.log(high / low);
}

/** The value at a position along the axis. */
export function valueOnLogAxis(position: number, { low, high }: LogAxis): number {
  return low * (high / low) ** position;
}
