import { useCallback } from 'react';
import { textCodec } from '../../domain/address/pages/text-codec';
import type { AddressNotice } from '../../domain/address/notice';
import { noCodes } from '../../domain/address/view';
import { useView } from './use-view';

export interface TextQuery {
  readonly q: string;
  readonly notices: readonly AddressNotice[];
  readonly dismissNotices: () => void;
  /** One history entry for a search; the typing that refines it replaces. Drops the anchor. */
  readonly setQ: (q: string) => void;
}

/** The text a page is filtered by, as the address says it (`?q=`), and how to change it. */
export function useTextQuery(): TextQuery {
  const { view, notices, dismissNotices, setView } = useView(textCodec, noCodes);
  const { q } = view;
  const setQ = useCallback(
    (next: string) => setView({ q: next }, { replace: q !== '' && next !== '' }),
    [setView, q],
  );
  return { q, notices, dismissNotices, setQ };
}
