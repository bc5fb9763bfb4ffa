import { countTrials, type TrialCount } from '../summary/count-trials';
import { isPrimary } from '../study/own-study';
import { hasPlacebo } from '../vocabulary/filters/comparators';
import { isRandomised } from '../vocabulary/filters/designs';
import { resultDirectionCodes, type ResultDirection } from '../vocabulary/filters/directions';
import {
  evidenceKindCodes,
  evidenceKindOf,
  kindCounts,
  type EvidenceKind,
  type KindCounts,
} from '../summary/evidence-kinds';
import type { DiagnosisBrief, RegisteredTrialBrief } from '../summary/evidence-index';
import type { StudySummary } from '../summary/study-summary';
import { belongsToScope, trialsStillToReport, type ScopeOfView } from './belongs-to-scope';

/** What the studies of a question amount to. */
export interface Answer {
  readonly total: number;
  readonly kinds: Readonly<Record<EvidenceKind, readonly StudySummary[]>>;
  readonly kindCounts: KindCounts;
  readonly randomised: TrialCount;
  /** Controlled comparisons of LDN, one per trial (secondary analyses are left out). */
  readonly comparisons: Readonly<Record<ResultDirection, readonly StudySummary[]>>;
  readonly compared: readonly StudySummary[];
  /** Randomised trials against placebo whose result is known in direction at least. */
  readonly placeboTrials: readonly StudySummary[];
  readonly adverseEvents: readonly StudySummary[];
  readonly dosesMgPerDay: readonly { readonly mg: number; readonly studies: number }[];
  readonly durationsWeeks: { readonly shortest: number; readonly longest: number } | null;
  /** Diagnoses of the question that have records, and in the whole dataset no randomised trial with a result. */
  readonly withoutTrial: readonly DiagnosisBrief[];
  readonly trialsToReport: readonly RegisteredTrialBrief[];
}

/** The comparisons that are counted: of LDN, with a result, one per trial. */
export function controlledComparisons(studies: readonly StudySummary[]): readonly StudySummary[] {
  return studies.filter(
    (study) => !study.contextOnly && study.direction !== null && study.parentStudy === null,
  );
}

/**
 * Computes the answer for all studies of a question; `scope` tells which diagnoses and trials
 * belong to it, and `everything` what the whole dataset holds.
 */
export function answerOf(
  selected: readonly StudySummary[],
  context: {
    readonly everything: readonly StudySummary[];
    readonly diagnoses: readonly DiagnosisBrief[];
    readonly registeredTrials: readonly RegisteredTrialBrief[];
    readonly scope: ScopeOfView;
  },
): Answer {
  const own = selected.filter((study) => !study.contextOnly);
  const compared = controlledComparisons(own);
  return {
    total: selected.length,
    kinds: groupBy(selected, evidenceKindCodes, evidenceKindOf),
    kindCounts: kindCounts(selected),
    randomised: countTrials(selected.filter(({ design }) => isRandomised(design))),
    comparisons: groupBy(compared, resultDirectionCodes, (s) => s.direction ?? 'unclear'),
    compared,
    placeboTrials: compared.filter(
      (study) =>
        isRandomised(study.design) &&
        hasPlacebo(study.comparatorClasses) &&
        study.direction !== 'unclear',
    ),
    adverseEvents: compared.filter((study) => study.adverseEvents !== null),
    dosesMgPerDay: doseCounts(own),
    durationsWeeks: durationRange(own),
    withoutTrial: diagnosesWithoutTrial(own, context),
    trialsToReport: trialsStillToReport(context.registeredTrials, context.scope),
  };
}

function groupBy<K extends string>(
  studies: readonly StudySummary[],
  keys: readonly K[],
  keyOf: (study: StudySummary) => K,
): Record<K, readonly StudySummary[]> {
  const groups = {} as Record<K, StudySummary[]>;
  for (const key of keys) groups[key] = [];
  for (const study of studies) groups[keyOf(study)].push(study);
  return groups;
}

function doseCounts(studies: readonly StudySummary[]): Answer['dosesMgPerDay'] {
  const counts = new Map<number, number>();
  for (const study of studies.filter(isPrimary))
    for (const mg of new Set(study.dosesMgPerDay)) counts.set(mg, (counts.get(mg) ?? 0) + 1);
  return [...counts].map(([mg, n]) => ({ mg, studies: n })).sort((a, b) => a.mg - b.mg);
}

function durationRange(studies: readonly StudySummary[]): Answer['durationsWeeks'] {
  const weeks = studies
    .filter(isPrimary)
    .map((study) => study.durationWeeks)
    .filter((w): w is number => w !== null);
  return weeks.length > 0 ? { shortest: Math.min(...weeks), longest: Math.max(...weeks) } : null;
}

/** A randomised trial of LDN whose result was made public, in whatever form. */
export function isTrialWithResult(study: StudySummary): boolean {
  return (
    !study.contextOnly &&
    isRandomised(study.design) &&
    (study.direction !== null || !(study.results === null || study.results === 'registered'))
  );
}

function diagnosesWithoutTrial(
  studies: readonly StudySummary[],
  context: Parameters<typeof answerOf>[1],
): readonly DiagnosisBrief[] {
  const recorded = new Set(studies.flatMap((study) => study.diagnoses));
  const tried = new Set(
    context.everything.filter(isTrialWithResult).flatMap((study) => study.diagnoses),
  );
  return context.diagnoses.filter(
    ({ id, groups }) =>
      recorded.has(id) &&
      !tried.has(id) &&
      id !== 'any-condition' &&
      belongsToScope({ conditionGroups: groups, diagnoses: [id] }, context.scope),
  );
}
