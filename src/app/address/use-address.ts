import { useEffect, useEffectEvent, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { Codec } from '../../domain/address/codec';
import { noticeText } from '../../domain/address/notice-text';
import { withQuery } from '../../domain/address/query-string';
import { noCodes } from '../../domain/address/view';

export interface Address<V> {
  readonly view: V;
  /** What was not followed, in sentences. */
  readonly notices: readonly string[];
  readonly dismissNotices: () => void;
  /** One history entry per act; typing replaces. Drops the anchor and the notices. */
  readonly setView: (view: V, options?: { replace?: boolean }) => void;
}

/**
 * The view as the address says it, and how to change it. The address is the only state: parts that are
 * not understood are removed by replace, and what was removed is said by the history entry that this
 * leaves, so that it goes with its view and comes back with it. The anchor stays.
 */
export function useAddress<V extends object>(
  codec: Codec<V>,
  known = noCodes,
  say = noticeText,
): Address<V> {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const left = useHistoryState<{ readonly notices?: unknown } | null>()?.notices;
  const decoded = useMemo(() => codec.decode(search, known), [codec, search, known]);
  const { view, changed, canonical } = decoded;
  const notices = [...(Array.isArray(left) ? left.map(String) : []), ...decoded.notices.map(say)];
  const replace = (query: string, state?: { readonly notices: readonly string[] }) =>
    navigate(withQuery(path, query) + window.location.hash, { replace: true, state });
  const repair = useEffectEvent((query: string) => replace(query, { notices }));
  const repaired = changed ? canonical : null;
  useEffect(() => {
    if (repaired !== null) repair(repaired);
  }, [repaired]);
  return {
    view,
    notices,
    dismissNotices: () => replace(canonical),
    setView: (next, options) => navigate(withQuery(path, codec.encode(next)), options),
  };
}

/** Whether a typed search refines the one before it and so takes its place in the history. */
export function refining(before: string, now: string): { readonly replace: boolean } {
  return { replace: before !== '' && now !== '' };
}
