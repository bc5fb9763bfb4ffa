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

/** What the selected studies amount to, computed from them alone. */
export interface Answer {
  readonly total: number;
  readonly kinds: Readonly<Record<EvidenceKind, readonly StudySummary[]>>;
  readonly kindCounts: KindCounts;
  /** Controlled comparisons of LDN, one per trial (secondary analyses are left out). */
  readonly comparisons: Readonly<Record<ResultDirection, readonly StudySummary[]>>;
  readonly compared: readonly StudySummary[];
  /** Randomised trials against placebo whose result is known in direction at least. */
  readonly placeboTrials: readonly StudySummary[];
  readonly adverseEvents: readonly StudySummary[];
  readonly dosesMgPerDay: readonly { readonly mg: number; readonly studies: number }[];
  readonly durationsWeeks: { readonly shortest: number; readonly longest: number } | null;
  /** Diagnoses under this selection that have records but no randomised trial with a result. */
  readonly withoutTrial: readonly DiagnosisBrief[];
  readonly trialsToReport: readonly RegisteredTrialBrief[];
}

/** Computes the answer for a selection; `scope` tells which diagnoses and trials belong to it. */
export function answerOf(
  selected: readonly StudySummary[],
  context: {
    readonly diagnoses: readonly DiagnosisBrief[];
    readonly registeredTrials: readonly RegisteredTrialBrief[];
    readonly scope: ScopeOfView;
  },
): Answer {
  const own = selected.filter((study) => !study.contextOnly);
  const compared = own.filter((study) => study.direction !== null && study.parentStudy === null);
  return {
    total: selected.length,
    kinds: groupBy(selected, evidenceKindCodes, evidenceKindOf),
    kindCounts: kindCounts(selected),
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

function diagnosesWithoutTrial(
  studies: readonly StudySummary[],
  context: Parameters<typeof answerOf>[1],
): readonly DiagnosisBrief[] {
  const seen = new Map<string, boolean>();
  for (const study of studies) {
    const trial = isRandomised(study.design) && study.direction !== null;
    for (const id of study.diagnoses) seen.set(id, (seen.get(id) ?? false) || trial);
  }
  return context.diagnoses.filter(
    ({ id, groups }) =>
      seen.get(id) === false &&
      id !== 'any-condition' &&
      belongsToScope({ conditionGroups: groups, diagnoses: [id] }, context.scope),
  );
}
