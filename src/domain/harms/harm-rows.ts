import { computedRiskDifference } from '../effects/computed-difference';
import { isCrossover } from '../effects/reported-difference';
import { formatP } from '../format/p-value';
import { isMissing, known } from '../missing/missing';
import type { Harm, HarmArm, HarmSummary } from '../schema/harms';
import type { Study } from '../schema/study';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { designs, type Design } from '../vocabulary/filters/designs';
import { harmEvents, type HarmEvent } from '../vocabulary/harms';
import { harmArmText, type HarmArmText, type HarmUnit } from './harm-arm';
import { logRiskRatio } from '../synthesis/risk-ratio';
import { studyInterval } from '../synthesis/interval';

/** A computed figure with its 95% interval. */
export interface ComputedFigure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How a harm may be read: `controlled` sets LDN beside a comparator, `uncontrolled` is a count of
 * LDN users alone, `words` has no figure by arm. The three never share a table.
 */
export type HarmBasis = 'controlled' | 'uncontrolled' | 'words';

/** One harm of one study. Differences are computed only from people with both denominators. */
export interface HarmRow {
  readonly key: string;
  readonly studyId: string;
  readonly studyName: string;
  readonly year: number | null;
  readonly design: Design;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly participantSet: string;
  readonly event: HarmEvent;
  /** Name in the study, where the event's own label says less. */
  readonly name: string;
  readonly unit: HarmUnit;
  readonly basis: HarmBasis;
  readonly comparatorClass: ComparatorClass | null;
  readonly ldn: HarmArmText | null;
  readonly comparator: HarmArmText | null;
  /** Arms that are neither: a combination, a second group on LDN, the whole study. */
  readonly others: readonly HarmArmText[];
  /** Percentage points, LDN minus comparator. */
  readonly riskDifference: ComputedFigure | null;
  readonly riskRatio: ComputedFigure | null;
  /** Why no difference is computed from a controlled row; empty where one is. */
  readonly notComputed: string;
  readonly pText: string;
  readonly statement: string | null;
  readonly note: string | null;
  readonly source: Harm['source'];
  readonly check: Harm['check'];
}

/** A study as far as its harms are concerned. */
export type HarmStudy = Pick<
  Study,
  | 'id'
  | 'name'
  | 'citation'
  | 'design'
  | 'conditionGroups'
  | 'participantSet'
  | 'contextOnly'
  | 'harms'
>;

/**
 * The harms of a primary study of low doses, in the order of the vocabulary of events. Empty for
 * reviews, protocols and records kept for context (not low dose, or with an opioid).
 */
export function harmRows(study: HarmStudy): readonly HarmRow[] {
  if (study.contextOnly || designs[study.design].kind !== 'primary') return [];
  const { events, serious, stopped } = study.harms;
  return [
    ...events.map((harm) => rowOf(study, harm)),
    ...(isMissing(serious)
      ? []
      : [rowOf(study, summaryAsHarm(serious, 'serious-adverse-event', 'not-stated'))]),
    ...(isMissing(stopped)
      ? []
      : [rowOf(study, summaryAsHarm(stopped, 'stopped-for-harms', 'people'))]),
  ];
}

type AnyHarm = Omit<Harm, 'unit'> & { readonly unit: HarmUnit; readonly statement?: string };

function summaryAsHarm(summary: HarmSummary, event: HarmEvent, unit: HarmUnit): AnyHarm {
  return { ...summary, key: event, name: harmEvents[event], event, unit };
}

function rowOf(study: HarmStudy, harm: AnyHarm): HarmRow {
  const ldnArms = harm.arms.filter(({ role }) => role === 'ldn');
  const ldn = ldnArms.length === 1 ? ldnArms[0] : undefined;
  const comparator = harm.arms.find(({ role }) => role === 'placebo' || role === 'active');
  const paired = ldn !== undefined && comparator !== undefined;
  const text = (arm: HarmArm) => harmArmText(arm, harm.unit);
  const ldnText = ldn ? text(ldn) : null;
  const comparatorText = comparator ? text(comparator) : null;
  const others = harm.arms.filter((arm) => arm !== ldn && arm !== comparator).map(text);
  const basis = basisOf(harm, paired, [ldnText, comparatorText, ...others]);
  const notComputed = paired ? whyNotComputed(study, harm, ldn, comparator) : '';
  const compute = basis === 'controlled' && paired && notComputed === '';
  const p = harm.effect?.p;
  return {
    key: `${study.id}.${harm.key}`,
    studyId: study.id,
    studyName: study.name,
    year: known(study.citation.year) ?? null,
    design: study.design,
    conditionGroups: study.conditionGroups,
    participantSet: study.participantSet,
    event: harm.event,
    name: harm.name,
    unit: harm.unit,
    basis,
    comparatorClass: basis === 'controlled' && comparator ? classOf(comparator) : null,
    ldn: ldnText,
    comparator: comparatorText,
    others,
    riskDifference: compute ? riskDifferenceOf(ldn, comparator) : null,
    riskRatio: compute ? riskRatioOf(study.id, ldnText, comparatorText) : null,
    notComputed: basis === 'controlled' ? notComputed : '',
    pText: p ? formatP(p) : '',
    statement: harm.statement ?? null,
    note: harm.note ?? null,
    source: harm.source,
    check: harm.check,
  };
}

function basisOf(harm: AnyHarm, paired: boolean, arms: readonly (HarmArmText | null)[]): HarmBasis {
  const whole = harm.arms.some(({ role }) => role === 'whole');
  if (whole || !arms.some((arm) => arm?.hasFigure)) return 'words';
  return paired ? 'controlled' : 'uncontrolled';
}

function classOf(arm: HarmArm): ComparatorClass {
  return arm.role === 'placebo' ? 'placebo' : 'active';
}

/** The rule that forbids a difference, in words; empty when none does. */
function whyNotComputed(
  study: HarmStudy,
  harm: AnyHarm,
  ldn: HarmArm,
  comparator: HarmArm,
): string {
  if (harm.unit === 'events') return 'counts events, not people: not divided';
  if (harm.unit === 'rating') return 'a rating, not a count';
  if (harm.unit === 'not-stated') return 'whether people or events are counted is not stated';
  const figures = [ldn.events, ldn.total, comparator.events, comparator.total].map(known);
  if (figures.some((figure) => figure === undefined)) return 'a count or denominator is missing';
  if (isCrossover(study)) return 'crossover: the same people stand in both arms';
  return computedRiskDifference({ ldn, comparator }) === null
    ? 'an arm without an event gives no interval'
    : '';
}

function riskDifferenceOf(ldn: HarmArm, comparator: HarmArm): ComputedFigure | null {
  const difference = computedRiskDifference({ ldn, comparator });
  if (difference === null) return null;
  const { estimate, low, high } = difference;
  return { estimate, low, high };
}

/** Risk ratio with its 95% interval; null where either arm has no event, which gives no ratio. */
function riskRatioOf(
  id: string,
  ldn: HarmArmText | null,
  comparator: HarmArmText | null,
): ComputedFigure | null {
  const [e1, n1, e2, n2] = [ldn?.events, ldn?.total, comparator?.events, comparator?.total];
  if (!e1 || !n1 || !e2 || !n2) return null;
  const effect = logRiskRatio({ id, e1, n1, e2, n2 });
  const { low, high } = studyInterval(effect, 95);
  return { estimate: Math.exp(effect.yi), low: Math.exp(low), high: Math.exp(high) };
}
