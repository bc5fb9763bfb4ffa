/** Why a figure has no value; the wording shown is in undeterminedText. */
export type UndeterminedReason =
  | 'no-studies'
  | 'single-study'
  | 'under-three-studies'
  | 'under-ten-studies'
  | 'common-effect'
  | 'zero-over-zero'
  | 'standard-errors-alike'
  | 'perfect-fit'
  | 'too-many-studies'
  | 'not-asked';

/** Wording of each reason, as the end of "not given: …". */
export const undeterminedText: Record<UndeterminedReason, string> = {
  'no-studies': 'there is no study to pool',
  'single-study': 'a single study says nothing about differences between studies',
  'under-three-studies': 'it needs at least three studies',
  'under-ten-studies': 'it needs at least ten studies',
  'common-effect': 'the common-effect model has no between-study variance',
  'zero-over-zero': 'the estimate and its standard error are both zero',
  'standard-errors-alike': 'the standard errors hardly differ, so they cannot predict the effects',
  'perfect-fit': 'the effects lie exactly on the regression line, which leaves no residual spread',
  'too-many-studies': 'each refit is a whole computation, and there are over a hundred studies',
  'not-asked': 'it was not asked for',
};

/** A figure that has no value, and why. */
export interface Undetermined {
  readonly undetermined: UndeterminedReason;
}

/** A figure, or the reason it has no value. Never NaN, never Infinity. */
export type Determined<T> = T | Undetermined;

/** Makes an Undetermined. */
export function undetermined(reason: UndeterminedReason): Undetermined {
  return { undetermined: reason };
}

/** True when the figure has a value. */
export function isDetermined<T>(figure: Determined<T>): figure is T {
  return !(typeof figure === 'object' && figure !== null && 'undetermined' in figure);
}
