import { useCallback } from 'react';
import { conditionCodec } from '../../domain/address/condition-codec';
import type { AddressNotice } from '../../domain/address/notice';
import { noCodes } from '../../domain/address/view';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { useView } from './use-view';

/**
 * The conditions a page is narrowed to, as the address says them (`?condition=`), and how to
 * change them. What else the query holds is named in `notices` and removed by replace; the anchor
 * stays.
 */
export function useConditionView(): {
  readonly conditions: readonly ConditionGroup[];
  readonly notices: readonly AddressNotice[];
  readonly dismissNotices: () => void;
  readonly setConditions: (conditions: readonly ConditionGroup[]) => void;
} {
  const { view, notices, dismissNotices, setView } = useView(conditionCodec, noCodes);
  const setConditions = useCallback(
    (condition: readonly ConditionGroup[]) => setView({ condition }),
    [setView],
  );
  return { conditions: view.condition, notices, dismissNotices, setConditions };
}
