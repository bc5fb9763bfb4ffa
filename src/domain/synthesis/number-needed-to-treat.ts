import type { Interval } from './interval';

/** A number needed to treat for one more benefit (NNTB) or harm (NNTH); infinite when risks are equal. */
export type NumberNeeded =
  | {
      readonly kind: 'NNTB' | 'NNTH';
      /** Unrounded. */
      readonly exact: number;
      /** As written: NNTB rounded up, NNTH rounded down to at least 1, so that neither flatters. */
      readonly whole: number;
    }
  | { readonly kind: 'infinite' };

/** An NNT with its interval. */
export interface NumberNeededInterval {
  readonly point: NumberNeeded;
  /** The end at the better limit of the risk difference. */
  readonly best: NumberNeeded;
  /** The end at the worse limit. */
  readonly worst: NumberNeeded;
  /** True when the interval runs through infinity: `best to ∞ to worst`. */
  readonly throughInfinity: boolean;
}

/** Rounding error of a risk difference must not push 1/0.1 from 10 to 11. */
const roundingShare = 1e-9;

function numberNeeded(benefit: number): NumberNeeded {
  if (benefit === 0 || !Number.isFinite(1 / benefit)) return { kind: 'infinite' };
  const exact = 1 / Math.abs(benefit);
  if (benefit > 0) return { kind: 'NNTB', exact, whole: Math.ceil(exact * (1 - roundingShare)) };
  return { kind: 'NNTH', exact, whole: Math.max(1, Math.floor(exact * (1 + roundingShare))) };
}

/**
 * NNT with its interval, by inverting a risk difference and its limits (Altman 1998, BMJ 317:1309).
 * A difference of 10% (−5% to 25%) in a wanted event is NNTB 10 (NNTB 4 to ∞ to NNTH 20).
 * Risk differences are shares (0.1 is 10%), intervention minus comparator; `eventIsWanted` says whether
 * more events are better, as for responders, or worse, as for harms.
 */
export function numberNeededToTreat(
  riskDifference: { readonly estimate: number; readonly interval: Interval },
  eventIsWanted: boolean,
): NumberNeededInterval {
  const { estimate, interval } = riskDifference;
  const point = numberNeeded(eventIsWanted ? estimate : -estimate);
  const best = numberNeeded(eventIsWanted ? interval.high : -interval.low);
  const worst = numberNeeded(eventIsWanted ? interval.low : -interval.high);
  return { point, best, worst, throughInfinity: best.kind === 'NNTB' && worst.kind === 'NNTH' };
}
