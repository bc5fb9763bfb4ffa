import { percentLength } from '../../ui/percent-length';

/**
 * A place from −1 to 1 on a drawn line as a percentage of its width, with room for marks at the ends.
 * The same for all lines, so that a figure stands at the same place wherever it is drawn; what lies
 * beyond an end is held there.
 */
export function trackX(at: number): string {
  return percentLength(50 + Math.max(-1, Math.min(1, at)) * 46);
}
