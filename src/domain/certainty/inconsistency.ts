import type { DomainState } from './domain-state';
import type { EvidenceBody, StudyInBody } from './evidence-body';

export interface Inconsistency extends DomainState {
  /** Trials with a figure. */
  readonly k: number;
  /** Whether their estimates lie on both sides of no difference. */
  readonly bothSides: boolean;
  /** Pairs of trials whose intervals do not overlap. */
  readonly pairsApart: number;
  /** null where nothing is pooled. */
  readonly i2Percent: number | null;
}

/** From this share of the spread between trials on, in percent, they disagree (GRADE guidelines 7: over 50%). */
const highI2Percent = 50;

/** Whether the trials of a body of evidence disagree by rule. */
export function inconsistencyOf({ studies, i2Percent }: EvidenceBody): Inconsistency {
  const figures = studies.flatMap(({ yi, interval }) =>
    yi === null || interval === null ? [] : [{ yi, ...interval }],
  );
  const bothSides = figures.some(({ yi }) => yi < 0) && figures.some(({ yi }) => yi > 0);
  const pairsApart = countPairsApart(figures);
  const facts = { k: figures.length, bothSides, pairsApart, i2Percent };
  if (figures.length < 2) return { ...facts, state: stateWithout(studies), levels: 0 };
  const disagree = bothSides && (pairsApart > 0 || (i2Percent ?? 0) > highI2Percent);
  return { ...facts, state: 'assessed', levels: disagree ? 1 : 0 };
}

function stateWithout(studies: readonly StudyInBody[]): DomainState['state'] {
  const alone = studies.length < 2;
  return alone ? 'does-not-apply' : 'not-assessed';
}

function countPairsApart(
  intervals: readonly { readonly low: number; readonly high: number }[],
): number {
  return intervals.reduce(
    (pairs, a, i) =>
      pairs + intervals.slice(i + 1).filter((b) => a.high < b.low || b.high < a.low).length,
    0,
  );
}
