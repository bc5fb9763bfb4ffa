import { usualCorrelation } from '../synthesis/usual-correlation';
import { known, type Reported } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { armContrast, type Contrast } from '../study/contrast';
import type { HarmUnit } from '../study/harms-of';
import { isOwnStudy } from '../study/own-study';
import { studyInterval } from '../synthesis/interval';
import { meanDifference } from '../synthesis/mean-difference';
import { logOddsRatio } from '../synthesis/odds-ratio';
import { pairedMeanChange } from '../synthesis/paired-mean-change';
import { riskDifference } from '../synthesis/risk-difference';
import { logRiskRatio } from '../synthesis/risk-ratio';
import type { EffectSize, TwoByTwo } from '../synthesis/study-input';
import { hasEmptyCell, noRatioReason } from '../synthesis/two-by-two-cells';
import type { ArmRole } from '../vocabulary/filters/comparators';
import { meanAndSd } from './arm-means';
import { refuse, type Refusal, type RefusalReason } from './refusal';
import { isCrossover } from './reported-difference';
import { halfAddedMark } from './half-added-mark';

/** An arm of an outcome or of a harm, as far as an effect may be computed from it. */
export interface ComputableArm {
  readonly label: string;
  readonly role: ArmRole;
  readonly n?: Reported<number> | undefined;
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
  readonly changeMean?: number | undefined;
  readonly changeSd?: number | undefined;
  readonly events?: Reported<number> | undefined;
  readonly total?: Reported<number> | undefined;
  readonly percent?: Reported<number> | undefined;
}

/** What was measured: an outcome, or a harm with what it counts. */
export interface Measured {
  readonly arms: readonly ComputableArm[];
  /** Only where events or ratings may be counted; an outcome counts people. */
  readonly unit?: HarmUnit;
  /** Only where it may be no comparison of groups. */
  readonly comparison?: Outcome['comparison'];
}

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

/** Everything that may be computed from two arms, or why it may not. */
export interface ComputedContrast {
  readonly meanDifference: Computed;
  readonly riskDifference: Computed;
  readonly riskRatio: Computed;
  readonly oddsRatio: Computed;
  /** The printed counts on which the risks rest; null where they are refused. */
  readonly counts: TwoByTwo | null;
}

/**
 * The effects of one plain LDN arm against its one comparator, each computed or refused by name.
 * Means: independent groups, or paired with an assumed correlation `r` in a crossover. Counts: from
 * people with both denominators in parallel groups; where one of the four cells is empty, 0.5 is
 * added to all four for difference and ratios alike (metafor `to = "only0"`). Events are never
 * divided by people, and records that are no study of low doses give nothing.
 */
export function contrastOf(
  study: Pick<Study, 'design' | 'contextOnly'>,
  measured: Measured,
  r: number = usualCorrelation,
): ComputedContrast {
  const none = (reason: RefusalReason): ComputedContrast => {
    const refused = refuse(reason);
    return {
      meanDifference: refused,
      riskDifference: refused,
      riskRatio: refused,
      oddsRatio: refused,
      counts: null,
    };
  };
  if (!isOwnStudy(study)) return none(study.contextOnly ? 'not-ldn' : 'not-own-people');
  if (measured.comparison !== undefined && measured.comparison !== 'between-groups')
    return none('uncontrolled');
  const contrast = armContrast(measured.arms);
  if (typeof contrast === 'string') return none(contrast);
  return {
    meanDifference: meansOf(contrast, isCrossover(study), r),
    ...risksOf(contrast, measured.unit ?? 'people', isCrossover(study)),
  };
}

function meansOf(
  { ldn, comparator }: Contrast<ComputableArm>,
  crossover: boolean,
  r: number,
): Computed {
  const [a, b] = [meanAndSd(ldn), meanAndSd(comparator)];
  const [n1, n2] = [known(ldn.n), known(comparator.n)];
  if (!a || !b) return refuse('no-spread');
  if (!n1 || !n2) return refuse('no-arm-sizes');
  if (a.sd <= 0 || b.sd <= 0) return refuse('no-spread');
  const means = { m1: a.mean, sd1: a.sd, m2: b.mean, sd2: b.sd };
  return crossover
    ? figure(
        pairedMeanChange({ ...means, n: Math.min(n1, n2), r }),
        identity,
        `computed, crossover with r = ${r} assumed`,
      )
    : figure(meanDifference({ ...means, n1, n2 }), identity, 'computed from arm means and SDs');
}

type Risks = Omit<ComputedContrast, 'meanDifference'>;

function risksOf(contrast: Contrast<ComputableArm>, unit: HarmUnit, crossover: boolean): Risks {
  const counts = countsOf(contrast, unit, crossover);
  if ('reason' in counts)
    return { riskDifference: counts, riskRatio: counts, oddsRatio: counts, counts: null };
  const halfAdded = hasEmptyCell(counts);
  const note = `computed from events and totals${halfAdded ? `; ${halfAddedMark}` : ''}`;
  const none = noRatioReason(counts);
  const ratio = (effect: EffectSize): Computed =>
    none === null ? figure(effect, Math.exp, note, halfAdded) : refuse(none);
  return {
    riskDifference: figure(riskDifference(counts), (share) => 100 * share, note, halfAdded),
    riskRatio: ratio(logRiskRatio(counts)),
    oddsRatio: ratio(logOddsRatio(counts)),
    counts,
  };
}

const notPeople = {
  events: 'events',
  rating: 'rating',
  'not-stated': 'unit-not-stated',
} as const satisfies Record<Exclude<HarmUnit, 'people'>, RefusalReason>;

function countsOf(
  { ldn, comparator }: Contrast<ComputableArm>,
  unit: HarmUnit,
  crossover: boolean,
): TwoByTwo | Refusal {
  if (unit !== 'people') return refuse(notPeople[unit]);
  if (crossover) return refuse('crossover-counts');
  const [e1, n1, e2, n2] = [ldn.events, ldn.total, comparator.events, comparator.total].map(
    (value) => known(value),
  );
  if (e1 === undefined && e2 === undefined)
    return refuse(known(ldn.percent) === undefined ? 'no-figure' : 'no-denominators');
  if (e1 === undefined || e2 === undefined) return refuse('not-by-arm');
  if (!n1 || !n2) return refuse('no-denominators');
  return { e1, n1, e2, n2 };
}

const identity = (value: number) => value;

function figure(
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
