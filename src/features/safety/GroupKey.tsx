import {
  conditionGroupCodes,
  conditionGroups,
  type ConditionGroup,
} from '../../domain/vocabulary/filters/condition-groups';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';

/** What the marks of the dose chart stand for. */
export function GroupKey({ shown }: { shown: ReadonlySet<ConditionGroup> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs">
      {conditionGroupCodes
        .filter((group) => shown.has(group))
        .map((group) => (
          <li key={group} className="flex items-center gap-1.5">
            <GroupMark shape={conditionGroups[group].mark} className={groupColors[group]} />
            {conditionGroups[group].label}
          </li>
        ))}
    </ul>
  );
}
