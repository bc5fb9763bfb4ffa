import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { EvidenceIndex } from '../domain/rows/evidence-index';
import { evidenceCodec } from '../domain/url-state/codecs';
import type { Notice } from '../domain/url-state/notice';
import type { EvidenceView, KnownCodes } from '../domain/url-state/view';

/** The codes only the dataset knows, for reading addresses. */
export function knownCodes(index: EvidenceIndex): KnownCodes {
  return {
    diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
    studyIds: new Set(index.studies.map(({ id }) => id)),
    families: new Set(),
  };
}

/**
 * The view as the address says it, and how to change it. The address is the only state: a change
 * is a navigation, one history entry per act; typing replaces. Parts that are not understood are
 * named in `notices` and removed from the address by replace.
 */
export function useEvidenceView(known: KnownCodes): {
  readonly view: EvidenceView;
  readonly notices: readonly Notice[];
  readonly dismissNotices: () => void;
  readonly setView: (view: EvidenceView, options?: { replace?: boolean }) => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const decoded = useMemo(() => evidenceCodec.decode(search, known), [search, known]);
  const [notices, setNotices] = useState<readonly Notice[]>(decoded.notices);
  const { changed, canonical } = decoded;
  useEffect(() => {
    if (!changed) return;
    if (decoded.notices.length > 0) setNotices(decoded.notices);
    navigate(canonical === '' ? path : `${path}?${canonical}`, { replace: true });
  }, [changed, canonical, decoded, navigate, path]);
  const setView = useCallback(
    (view: EvidenceView, options?: { replace?: boolean }) => {
      const query = evidenceCodec.encode(view);
      navigate(query === '' ? path : `${path}?${query}`, options);
    },
    [navigate, path],
  );
  const dismissNotices = useCallback(() => setNotices([]), []);
  return { view: decoded.view, notices, dismissNotices, setView };
}
