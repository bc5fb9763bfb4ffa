import { conditionGroupCodes, type ConditionGroup } from '../vocabulary/filters/condition-groups';
import { createCodec, type Codec } from './codec';
import { vocabularyListField } from './fields/list-fields';

/** A page whose only state is the conditions it is narrowed to; none means all. */
export interface ConditionView {
  readonly condition: readonly ConditionGroup[];
}

export const conditionCodec: Codec<ConditionView> = createCodec<ConditionView>({
  condition: vocabularyListField(conditionGroupCodes),
});
