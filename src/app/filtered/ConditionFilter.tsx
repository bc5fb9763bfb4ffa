import {
  conditionGroupCodes,
  conditionGroups,
  type ConditionGroup,
} from '../../domain/vocabulary/filters/condition-groups';
import { Button } from '../../ui/Button';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { CheckRow } from '../../ui/fields/CheckRow';

/** Checkboxes for the condition groups in one line, with how much each would show. */
export function ConditionFilter({
  chosen,
  countOf,
  onChange,
}: {
  chosen: readonly ConditionGroup[];
  countOf: (group: ConditionGroup) => number;
  onChange: (conditions: readonly ConditionGroup[]) => void;
}) {
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-x-4 gap-y-0.5 border-t border-ink py-1.5">
      <legend className="sr-only">Condition</legend>
      {conditionGroupCodes.map((group) => (
        <CheckRow
          key={group}
          checked={chosen.includes(group)}
          onToggle={() =>
            onChange(
              chosen.includes(group)
                ? chosen.filter((other) => other !== group)
                : [...chosen, group],
            )
          }
        >
          <GroupMark shape={conditionGroups[group].mark} className={groupColors[group]} />
          <span>{conditionGroups[group].label}</span>{' '}
          <span className="text-xs text-soft">{countOf(group)}</span>
        </CheckRow>
      ))}
      {chosen.length > 0 && (
        <Button look="quiet" leaving="before" onClick={() => onChange([])}>
          All conditions
        </Button>
      )}
    </fieldset>
  );
}
