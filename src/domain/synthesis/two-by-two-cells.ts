import type { TwoByTwo } from './study-input';

/** Events and non-events of both arms, after the zero-cell rule. */
export interface Cells {
  readonly events1: number;
  readonly others1: number;
  readonly events2: number;
  readonly others2: number;
}

/**
 * The four cells of a study. When one of them is zero, 0.5 is added to all four cells of this study
 * only (metafor escalc add = 1/2, to = "only0"; Cochrane Handbook 10.4.4.2).
 */
export function cellsOf(study: TwoByTwo): Cells {
  const others1 = study.n1 - study.e1;
  const others2 = study.n2 - study.e2;
  const add = hasEmptyCell(study) ? 0.5 : 0;
  return {
    events1: study.e1 + add,
    others1: others1 + add,
    events2: study.e2 + add,
    others2: others2 + add,
  };
}

/** True where one of the four cells is zero, so that the zero-cell rule applies. */
export function hasEmptyCell({ e1, n1, e2, n2 }: TwoByTwo): boolean {
  return [e1, n1 - e1, e2, n2 - e2].includes(0);
}

/** Why a study says nothing about a ratio of risks or odds. */
export type NoRatioReason = 'no-events' | 'all-events';

/**
 * Studies without any event, or where everybody had it, carry no information about RR or OR and are
 * left out of them (metafor escalc drop00 = TRUE; Cochrane Handbook 10.4.4.2). RD keeps them.
 */
export function noRatioReason(study: TwoByTwo): NoRatioReason | null {
  if (study.e1 === 0 && study.e2 === 0) return 'no-events';
  if (study.e1 === study.n1 && study.e2 === study.n2) return 'all-events';
  return null;
}
