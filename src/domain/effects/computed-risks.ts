import { computedRiskDifference } from './computed-difference';
import { isCrossover } from './reported-difference';
import { formatNumber } from '../format/number';
import { known, type Reported } from '../missing/missing';
import type { ArmRole } from '../vocabulary/filters/comparators';
import { designs } from '../vocabulary/filters/designs';
import type { Study } from '../schema/study';
import { studyInterval } from '../synthesis/interval';
import { logRiskRatio } from '../synthesis/risk-ratio';
import { noRatioReason } from '../synthesis/two-by-two-cells';

/** An arm of an outcome or of a harm. */
interface CountedArm {
  readonly label: string;
  readonly role: ArmRole;
  readonly events?: Reported<number> | undefined;
  readonly total?: Reported<number> | undefined;
}

/** Risks, difference and ratio worked out from printed counts; every one of them is marked computed. */
export interface ComputedRisks {
  /** "40.8% v 26.0%". */
  readonly risks: string;
  /** "14.8 points [95% CI −3.6, 33.2]", or why there is no interval. */
  readonly difference: string;
  /** "1.57 [95% CI 0.88, 2.79]", or why there is no ratio. */
  readonly ratio: string;
  /** What was done, for the reader who wants to repeat it. */
  readonly method: string;
}

const noRatio = {
  'no-events': 'no ratio: nobody had the event in either arm',
  'all-events': 'no ratio: everybody had the event in both arms',
} as const;

/**
 * LDN against its comparator from events and totals: risk difference with its Wald interval, risk
 * ratio with the interval of its logarithm (Cochrane Handbook 6.4.1). Null without one plain LDN
 * arm and a placebo or other-treatment arm that both print events and total, and for crossovers,
 * whose arms hold the same people.
 */
export function computedRisks(study: Study, arms: readonly CountedArm[]): ComputedRisks | null {
  if (isCrossover(study) || study.contextOnly || designs[study.design].kind !== 'primary')
    return null;
  const ldn = arms.filter(({ role }) => role === 'ldn');
  const comparators = arms.filter(({ role }) => role === 'placebo' || role === 'active');
  const [treated, comparator] = [ldn[0], comparators[0]];
  if (!treated || !comparator || ldn.length > 1 || comparators.length > 1) return null;
  const [e1, n1, e2, n2] = [treated.events, treated.total, comparator.events, comparator.total].map(
    known,
  );
  if (e1 === undefined || e2 === undefined || !n1 || !n2) return null;
  const percent = (e: number, n: number) => `${formatNumber((100 * e) / n, 1)}%`;
  const points = 100 * (e1 / n1 - e2 / n2);
  const difference = computedRiskDifference({
    ldn: { label: treated.label, role: treated.role, events: e1, total: n1 },
    comparator: { label: comparator.label, role: comparator.role, events: e2, total: n2 },
  });
  const table = { id: study.id, e1, n1, e2, n2 };
  const reason = noRatioReason(table);
  const zero = [e1, e2, n1 - e1, n2 - e2].includes(0);
  return {
    risks: `${percent(e1, n1)} v ${percent(e2, n2)}`,
    difference: difference
      ? withInterval(points, difference.low, difference.high, 1, '\u00a0points')
      : `${formatNumber(points, 1)}\u00a0points; no interval, since nobody or everybody had the event`,
    ratio: reason === null ? ratioText(table) : noRatio[reason],
    method: `Computed here from the printed counts, LDN against ${comparator.label}; normal approximation${zero && reason === null ? '; 0.5 added to each cell for the ratio, because one is empty' : ''}.`,
  };
}

function ratioText(table: Parameters<typeof logRiskRatio>[0]): string {
  const effect = logRiskRatio(table);
  const { low, high } = studyInterval(effect, 95);
  return withInterval(Math.exp(effect.yi), Math.exp(low), Math.exp(high), 2, '');
}

function withInterval(
  estimate: number,
  low: number,
  high: number,
  decimals: number,
  unit: string,
): string {
  const [e, l, h] = [estimate, low, high].map((value) => formatNumber(value, decimals));
  return `${e}${unit} [95%\u00a0CI\u00a0${l},\u00a0${h}]`;
}
