import { listOf } from '../format/words';
import { conditionGroups, type ConditionGroup } from '../vocabulary/filters/condition-groups';

/** "arthritis and centralized pain": chosen condition groups within a sentence. */
export function conditionNames(conditions: readonly ConditionGroup[]): string {
  return listOf(conditions.map((group) => conditionGroups[group].label.toLowerCase()));
}

/** The title of a page where conditions are chosen: "Safety and dosing: arthritis". */
export function titleOfConditions(title: string, conditions: readonly ConditionGroup[]): string {
  return conditions.length === 0 ? title : `${title}: ${conditionNames(conditions)}`;
}
