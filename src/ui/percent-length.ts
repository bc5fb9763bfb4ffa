/** A place or size in percent of a width, for a style or a drawing: `37.5` to `37.50%`. */
export function percentLength(percent: number): string {
  return `${percent.toFixed(2)}%`;
}
