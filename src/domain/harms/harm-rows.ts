import { contrastOf } from '../effects/computed-contrast';
import type { Computed } from '../effects/computed-figure';
import { refusals } from '../effects/refusal';
import { formatP } from '../format/p-value';
import { known } from '../missing/missing';
import type { Harm, HarmArm } from '../schema/harms';
import type { Study } from '../schema/study';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import type { Design } from '../vocabulary/filters/designs';
import type { HarmEvent } from '../vocabulary/harms';
import { classOfComparator, comparatorOf, isWholeStudy, ldnArmOf } from '../study/contrast';
import { harmsOf, type HarmUnit, type StudyHarm } from '../study/harms-of';
import { isOwnStudy } from '../study/own-study';
import { harmArmText, type HarmArmText } from './harm-arm';

/** A computed figure with its 95% interval, as readers see it. */
export interface HarmEffect {
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
  readonly riskDifference: HarmEffect | null;
  readonly riskRatio: HarmEffect | null;
  /** Why no difference is computed from a controlled row; empty where one is. */
  readonly notComputed: string;
  /** Why a difference stands without its ratio, which needs an event. */
  readonly noRatio?: string;
  /** Set where 0.5 was added to each of four cells, because one is empty. */
  readonly halfAdded?: true;
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
  return isOwnStudy(study) ? harmsOf(study).map((harm) => rowOf(study, harm)) : [];
}

function rowOf(study: HarmStudy, harm: StudyHarm): HarmRow {
  const [ldn, comparator] = [ldnArmOf(harm.arms), comparatorOf(harm.arms)];
  const paired = ldn !== undefined && comparator !== undefined;
  const text = (arm: HarmArm) => harmArmText(arm, harm.unit);
  const ldnText = ldn ? text(ldn) : null;
  const comparatorText = comparator ? text(comparator) : null;
  const others = harm.arms.filter((arm) => arm !== ldn && arm !== comparator).map(text);
  const basis = basisOf(harm, paired, [ldnText, comparatorText, ...others]);
  const { riskDifference, riskRatio } = contrastOf(study, harm);
  const controlled = basis === 'controlled';
  const p = harm.effect?.p;
  return {
    key: `${study.id}.${harm.summary ? harm.event : harm.key}`,
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
    comparatorClass: controlled && comparator ? classOfComparator(comparator) : null,
    ldn: ldnText,
    comparator: comparatorText,
    others,
    riskDifference: controlled ? effectOf(riskDifference) : null,
    riskRatio: controlled ? effectOf(riskRatio) : null,
    notComputed: controlled ? reasonOf(riskDifference) : '',
    ...(controlled && riskDifference.ok && !riskRatio.ok && { noRatio: reasonOf(riskRatio) }),
    ...(controlled && riskDifference.ok && riskDifference.halfAdded && { halfAdded: true }),
    pText: p ? formatP(p) : '',
    statement: harm.summary?.statement ?? null,
    note: harm.note ?? null,
    source: harm.source,
    check: harm.check,
  };
}

function basisOf(
  harm: StudyHarm,
  paired: boolean,
  arms: readonly (HarmArmText | null)[],
): HarmBasis {
  if (harm.arms.some(isWholeStudy) || !arms.some((arm) => arm?.hasFigure)) return 'words';
  return paired ? 'controlled' : 'uncontrolled';
}

function effectOf(computed: Computed): HarmEffect | null {
  if (!computed.ok) return null;
  const { estimate, low, high } = computed;
  return { estimate, low, high };
}

function reasonOf(computed: Computed): string {
  return computed.ok ? '' : refusals[computed.reason];
}
