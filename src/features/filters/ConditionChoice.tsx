import {
  conditionGroupCodes,
  conditionGroups,
} from '../../domain/vocabulary/filters/condition-groups';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { SelectField } from '../../ui/fields/SelectField';

/** The condition in one choice, where the filters are a sheet behind a button. */
export function ConditionChoice({
  condition,
  scope,
  onChoose,
}: {
  /** The one condition that is asked about, 'all', or null where the question is another. */
  condition: ConditionGroup | 'all' | null;
  /** What is asked about, in words: stands among the choices where it is none of them. */
  scope: string;
  onChoose: (condition: ConditionGroup | 'all') => void;
}) {
  const codes = ['all', ...conditionGroupCodes] as const;
  return (
    <SelectField
      label="Condition"
      codes={condition === null ? (['asked', ...codes] as const) : codes}
      chosen={condition ?? 'asked'}
      textOf={(code) =>
        code === 'asked' ? scope : code === 'all' ? 'All conditions' : conditionGroups[code].label
      }
      onChoose={(code) => {
        if (code !== 'asked') onChoose(code);
      }}
    />
  );
}
