import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { Codec } from '../../domain/address/codec';
import type { AddressNotice } from '../../domain/address/notice';
import { withQuery } from '../../domain/address/query-string';
import type { KnownCodes } from '../../domain/address/view';

/** The codes only the dataset knows, for reading addresses. */
export function knownCodes(index: EvidenceIndex): KnownCodes {
  return {
    diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
    studyIds: new Set(index.studies.map(({ id }) => id)),
  };
}

/**
 * The view as the address says it, and how to change it. The address is the only state: a change
 * is a navigation, one history entry per act; typing replaces. Parts that are not understood are
 * named in `notices` and removed from the address by replace.
 */
export function useView<V extends object>(
  codec: Codec<V>,
  known: KnownCodes,
): {
  readonly view: V;
  readonly notices: readonly AddressNotice[];
  readonly dismissNotices: () => void;
  readonly setView: (view: V, options?: { replace?: boolean }) => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const decoded = useMemo(() => codec.decode(search, known), [codec, search, known]);
  const [seen, setSeen] = useState(decoded);
  const [notices, setNotices] = useState<readonly AddressNotice[]>(decoded.notices);
  // A repaired address has no notices of its own: those of the address before it stay on screen.
  if (seen !== decoded) {
    setSeen(decoded);
    if (decoded.notices.length > 0) setNotices(decoded.notices);
  }
  const { changed, canonical } = decoded;
  useEffect(() => {
    if (!changed) return;
    const { hash } = window.location;
    navigate((canonical === '' ? path : `${path}?${canonical}`) + hash, { replace: true });
  }, [changed, canonical, navigate, path]);
  const setView = useCallback(
    (view: V, options?: { replace?: boolean }) => {
      const query = codec.encode(view);
      navigate(withQuery(path, query), options);
    },
    [codec, navigate, path],
  );
  const dismissNotices = useCallback(() => setNotices([]), []);
  return { view: decoded.view, notices, dismissNotices, setView };
}
