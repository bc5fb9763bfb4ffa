import { studyInterval } from '../synthesis/interval';
import type { EffectSize } from '../synthesis/study-input';
import type { Refusal } from './refusal';

/** An effect computed by us, LDN against its comparator. */
export interface ComputedFigure {
  readonly ok: true;
  /** Effect and variance on the pooled scale: points of the scale, a share, the log of a ratio. */
  readonly yi: number;
  readonly vi: number;
  /** As readers see it, with its 95% z interval: a risk difference in percentage points, a ratio itself. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** What was done, for the reader who wants to repeat it. */
  readonly note: string;
  /** True where the zero-cell rule made the figure; it then carries `halfAddedMark`. */
  readonly halfAdded: boolean;
}

export type Computed = ComputedFigure | Refusal;

/** An effect with its 95% z interval, as pooled and as `shown` to readers. */
export function computedFigure(
  { yi, vi }: EffectSize,
  shown: (value: number) => number,
  note: string,
  halfAdded = false,
): ComputedFigure {
  const { low, high } = studyInterval({ yi, vi }, 95);
  return {
    ok: true,
    yi,
    vi,
    estimate: shown(yi),
    low: shown(low),
    high: shown(high),
    note,
    halfAdded,
  };
}
