import type { Interval } from './interval';

/** Risks in the intervention group, per 100 people, for an assumed risk in the comparator group. */
export interface AbsoluteRisk {
  readonly comparatorPer100: number;
  readonly interventionPer100: number;
  readonly interventionInterval: Interval;
  /** Intervention minus comparator, per 100. */
  readonly differencePer100: number;
  readonly differenceInterval: Interval;
  /** True when a risk ratio would have taken a risk beyond 100 and it was held there. */
  readonly heldAt100: boolean;
}

/** A pooled log ratio with its interval on the log scale, as synthesize() gives it. */
interface LogRatio {
  readonly estimate: number;
  readonly interval: Interval;
}

/**
 * Risk with the intervention from a pooled log risk ratio and a comparator risk
 * (Cochrane Handbook 15.4.3.2). `comparatorPer100` above 0, up to 100; null outside.
 */
export function absoluteRiskFromRiskRatio(
  ratio: LogRatio,
  comparatorPer100: number,
): AbsoluteRisk | null {
  return absoluteRisk(ratio, comparatorPer100, (log) => comparatorPer100 * Math.exp(log));
}

/**
 * Risk with the intervention from a pooled log odds ratio and a comparator risk
 * (Cochrane Handbook 15.4.3.3). `comparatorPer100` above 0, up to 100; null outside.
 */
export function absoluteRiskFromOddsRatio(
  ratio: LogRatio,
  comparatorPer100: number,
): AbsoluteRisk | null {
  const risk = comparatorPer100 / 100;
  // OR × risk / (1 − risk + OR × risk), divided through by OR so that a huge ratio stays finite.
  return absoluteRisk(ratio, comparatorPer100, (log) =>
    risk === 1 ? 100 : (100 * risk) / ((1 - risk) * Math.exp(-log) + risk),
  );
}

function absoluteRisk(
  { estimate, interval }: LogRatio,
  comparatorPer100: number,
  riskAt: (log: number) => number,
): AbsoluteRisk | null {
  if (!(comparatorPer100 > 0 && comparatorPer100 <= 100)) return null;
  const unheld = [riskAt(estimate), riskAt(interval.low), riskAt(interval.high)] as const;
  const [risk, low, high] = unheld.map((value) => Math.min(100, value)) as [number, number, number];
  return {
    comparatorPer100,
    interventionPer100: risk,
    interventionInterval: { low, high },
    differencePer100: risk - comparatorPer100,
    differenceInterval: { low: low - comparatorPer100, high: high - comparatorPer100 },
    heldAt100: unheld.some((value) => value > 100),
  };
}
