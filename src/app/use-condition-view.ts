import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { conditionCodec } from '../domain/url-state/condition-codec';
import type { Notice } from '../domain/url-state/notice';
import type { KnownCodes } from '../domain/url-state/view';
import type { ConditionGroup } from '../domain/vocabulary/condition-groups';

const noCodes: KnownCodes = {
  diagnoses: new Set(),
  studyIds: new Set(),
  families: new Set(),
};

/**
 * The conditions a page is narrowed to, as the address says them (`?condition=`), and how to
 * change them. What else the query holds is named in `notices` and removed by replace; the anchor
 * stays.
 */
export function useConditionView(): {
  readonly conditions: readonly ConditionGroup[];
  readonly notices: readonly Notice[];
  readonly dismissNotices: () => void;
  readonly setConditions: (conditions: readonly ConditionGroup[]) => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const decoded = useMemo(() => conditionCodec.decode(search, noCodes), [search]);
  const [notices, setNotices] = useState<readonly Notice[]>(decoded.notices);
  const { changed, canonical } = decoded;
  useEffect(() => {
    if (!changed) return;
    if (decoded.notices.length > 0) setNotices(decoded.notices);
    navigate(withQuery(path, canonical) + window.location.hash, { replace: true });
  }, [changed, canonical, decoded, navigate, path]);
  const setConditions = useCallback(
    (condition: readonly ConditionGroup[]) =>
      navigate(withQuery(path, conditionCodec.encode({ condition }))),
    [navigate, path],
  );
  const dismissNotices = useCallback(() => setNotices([]), []);
  return { conditions: decoded.view.condition, notices, dismissNotices, setConditions };
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
