import type { PoolingMeasure } from '../../vocabulary/pooling-measures';
import {
  absoluteRiskFromOddsRatio,
  absoluteRiskFromRiskRatio,
} from '../../synthesis/absolute-risk';
import type { Interval } from '../../synthesis/interval';
import {
  numberNeededToTreat,
  type NumberNeeded,
  type NumberNeededInterval,
} from '../../synthesis/number-needed-to-treat';
import { formatNumber } from '../../format/number';
import { outcomeFamilies, type OutcomeFamily } from '../../vocabulary/outcome-families';
import type { PooledGroup } from '../pool-family';
import type { PooledAnswer } from '../method/pooled-answer';

/** A pooled binary effect per 100 people at a comparator risk. */
export interface AbsoluteEffect {
  readonly comparatorPer100: number;
  readonly ldnPer100: number;
  readonly ldnInterval: Interval;
  /** The pooled effect alone would take the risk with LDN below none or beyond all: it is cut there. */
  readonly isCut: boolean;
  readonly differencePer100: number;
  readonly differenceInterval: Interval;
  readonly numberNeeded: NumberNeededInterval;
}

/** Risk with the comparator in percent: all its events over all its people in the pooled studies. */
export function observedBaseline(group: Pick<PooledGroup, 'rows' | 'omitted'>): number | null {
  let [events, people] = [0, 0];
  for (const { studyId, result } of group.rows) {
    if (!result.cells || group.omitted.has(studyId)) continue;
    events += result.cells.e2;
    people += result.cells.n2;
  }
  return people > 0 && events > 0 && events < people ? (100 * events) / people : null;
}

/** The pooled effect in people per 100 at the given comparator risk (percent); null where it does not apply. */
export function absoluteEffect(
  { estimate, interval }: Pick<PooledAnswer, 'estimate' | 'interval'>,
  measure: PoolingMeasure,
  family: OutcomeFamily,
  baselinePercent: number,
): AbsoluteEffect | null {
  const wanted = !outcomeFamilies[family].lowerIsBetter;
  if (measure === 'RD') {
    const at = (difference: number) => baselinePercent + 100 * difference;
    const clamp = (value: number) => Math.max(0, Math.min(100, value));
    const risks = [at(estimate), at(interval.low), at(interval.high)] as const;
    return withNumberNeeded(
      {
        comparatorPer100: baselinePercent,
        ldnPer100: clamp(risks[0]),
        ldnInterval: { low: clamp(risks[1]), high: clamp(risks[2]) },
        isCut: risks.some((value) => value < 0 || value > 100),
      },
      wanted,
    );
  }
  const from = measure === 'OR' ? absoluteRiskFromOddsRatio : absoluteRiskFromRiskRatio;
  const risk =
    measure === 'RR' || measure === 'OR' ? from({ estimate, interval }, baselinePercent) : null;
  return risk === null
    ? null
    : withNumberNeeded(
        {
          comparatorPer100: risk.comparatorPer100,
          ldnPer100: risk.interventionPer100,
          ldnInterval: risk.interventionInterval,
          isCut: risk.heldAt100,
        },
        wanted,
      );
}

function withNumberNeeded(
  risks: Pick<AbsoluteEffect, 'comparatorPer100' | 'ldnPer100' | 'ldnInterval' | 'isCut'>,
  wanted: boolean,
): AbsoluteEffect {
  const { comparatorPer100, ldnPer100, ldnInterval } = risks;
  const minus = (value: number) => value - comparatorPer100;
  const differenceInterval = { low: minus(ldnInterval.low), high: minus(ldnInterval.high) };
  const differencePer100 = minus(ldnPer100);
  const share = (value: number) => value / 100;
  return {
    ...risks,
    differencePer100,
    differenceInterval,
    numberNeeded: numberNeededToTreat(
      {
        estimate: share(differencePer100),
        interval: { low: share(differenceInterval.low), high: share(differenceInterval.high) },
      },
      wanted,
    ),
  };
}

/** "9 to 58" of 100 people with LDN; "46 to 100, cut at what is possible" where the effect alone goes beyond. */
export function ldnRangeText({ ldnInterval: { low, high }, isCut }: AbsoluteEffect): string {
  const range = `${formatNumber(low, 0)} to ${formatNumber(high, 0)}`;
  return isCut ? `${range}, cut at what is possible` : range;
}

function oneNumber(needed: NumberNeeded): string {
  return needed.kind === 'infinite' ? '∞' : `${needed.kind} ${needed.whole}`;
}

/** `NNTB 10 (NNTB 4 to ∞ to NNTH 20)`. */
export function numberNeededText({
  point,
  best,
  worst,
  throughInfinity,
}: NumberNeededInterval): string {
  const middle = throughInfinity ? ' to ∞ to ' : ' to ';
  return `${oneNumber(point)} (${oneNumber(best)}${middle}${oneNumber(worst)})`;
}
