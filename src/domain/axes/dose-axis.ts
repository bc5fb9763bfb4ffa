/** Right end of the axis of daily doses in mg: just above the highest low dose studied, 12.5 mg. */
const endMg = 13;

/** A daily dose on its axis, 0 at the left to 1 at the right; `beyond` where it lies past the end. */
export function placeDose(mg: number): { readonly at: number; readonly beyond: boolean } {
  return { at: Math.min(1, mg / endMg), beyond: mg > endMg };
}
