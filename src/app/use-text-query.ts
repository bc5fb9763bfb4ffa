import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { textCodec } from '../domain/url-state/text-codec';
import type { Notice } from '../domain/url-state/notice';
import type { KnownCodes } from '../domain/url-state/view';

const noCodes: KnownCodes = {
  diagnoses: new Set(),
  studyIds: new Set(),
  families: new Set(),
};

export interface TextQuery {
  readonly q: string;
  readonly notices: readonly Notice[];
  readonly dismissNotices: () => void;
  /** One history entry for a search; the typing that refines it replaces. */
  readonly setQ: (q: string) => void;
}

/**
 * The text a page is filtered by, as the address says it (`?q=`), and how to change it. What else
 * the query holds is named in `notices` and removed by replace; the anchor stays.
 */
export function useTextQuery(): TextQuery {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const decoded = useMemo(() => textCodec.decode(search, noCodes), [search]);
  const [notices, setNotices] = useState<readonly Notice[]>(decoded.notices);
  const { changed, canonical } = decoded;
  const { q } = decoded.view;
  useEffect(() => {
    if (!changed) return;
    if (decoded.notices.length > 0) setNotices(decoded.notices);
    navigate(withQuery(path, canonical) + window.location.hash, { replace: true });
  }, [changed, canonical, decoded, navigate, path]);
  const setQ = useCallback(
    (next: string) => {
      const replace = q !== '' && next !== '';
      navigate(withQuery(path, textCodec.encode({ q: next })), { replace });
    },
    [navigate, path, q],
  );
  const dismissNotices = useCallback(() => setNotices([]), []);
  return { q, notices, dismissNotices, setQ };
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
