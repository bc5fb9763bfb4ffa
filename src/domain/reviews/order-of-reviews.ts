import { designs } from '../vocabulary/filters/designs';
import type { ReviewRecord } from './reviews-file';

/** Reviews as lists show them: meta-analyses first, within a design the newer before the older. */
export function inOrderOfDesign(reviews: readonly ReviewRecord[]): readonly ReviewRecord[] {
  return reviews.toSorted(
    (a, b) => designs[a.design].order - designs[b.design].order || (b.year ?? 0) - (a.year ?? 0),
  );
}
