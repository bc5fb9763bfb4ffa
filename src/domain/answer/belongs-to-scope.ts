import type { EvidenceView } from '../address/view';
import { parentsOf, withWiderDiagnoses, type DiagnosisLink } from '../study/wider-diagnoses';
import type { DiagnosisBrief, RegisteredTrialBrief } from '../summary/evidence-index';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';

/** What the reader asks about; an empty part asks for all. */
export interface ScopeOfView {
  readonly conditions: readonly ConditionGroup[];
  /** The chosen diagnoses and every form of them: inflammatory bowel disease holds Crohn's disease. */
  readonly diagnoses: ReadonlySet<string>;
}

/** What a record, trial, figure or diagnosis is about. */
export interface Scoped {
  readonly conditionGroups: readonly ConditionGroup[];
  readonly diagnoses: readonly string[];
}

/** The scope of chosen conditions and diagnoses; `diagnoses` is the table that tells forms. */
export function scopeOf(
  { condition, diagnosis }: Pick<EvidenceView, 'condition' | 'diagnosis'>,
  diagnoses: readonly DiagnosisLink[],
): ScopeOfView {
  const parents = parentsOf(diagnoses);
  const isMeant = (id: string) =>
    withWiderDiagnoses([id], parents).some((each) => diagnosis.includes(each));
  const forms = diagnosis.length === 0 ? [] : diagnoses.map(({ id }) => id).filter(isMeant);
  return { conditions: condition, diagnoses: new Set([...diagnosis, ...forms]) };
}

/** True for what is about one of the chosen conditions and, where any is chosen, diagnoses. */
export function belongsToScope(
  { conditionGroups, diagnoses }: Scoped,
  scope: ScopeOfView,
): boolean {
  return (
    belongsToConditions(conditionGroups, scope.conditions) &&
    (scope.diagnoses.size === 0 || diagnoses.some((id) => scope.diagnoses.has(id)))
  );
}

/** The same where conditions alone can be chosen. */
export function belongsToConditions(
  conditionGroups: readonly ConditionGroup[],
  chosen: readonly ConditionGroup[],
): boolean {
  return chosen.length === 0 || conditionGroups.some((group) => chosen.includes(group));
}

/** Diagnoses that a view is about: those chosen with their forms, else all of the chosen groups. */
export function diagnosesOfView(
  view: Pick<EvidenceView, 'condition' | 'diagnosis'>,
  diagnoses: readonly DiagnosisBrief[],
): readonly string[] {
  if (view.condition.length + view.diagnosis.length === 0) return [];
  // A chosen diagnosis is meant whatever the group: the group was its way in.
  const condition = view.diagnosis.length > 0 ? [] : view.condition;
  const scope = scopeOf({ ...view, condition }, diagnoses);
  return diagnoses
    .filter(({ id, groups }) => belongsToScope({ conditionGroups: groups, diagnoses: [id] }, scope))
    .map(({ id }) => id);
}

/** Registered trials of a scope that have not reported and still may. */
export function trialsStillToReport(
  trials: readonly RegisteredTrialBrief[],
  scope: ScopeOfView,
): readonly RegisteredTrialBrief[] {
  return trials.filter((trial) => trial.stillToReport && belongsToScope(trial, scope));
}
