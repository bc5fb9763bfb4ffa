import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Notice } from '../domain/url-state/notice';
import type { KnownCodes } from '../domain/url-state/view';
import {
  mechanismAddress,
  mechanismCodec,
  type MechanismView,
} from '../features/mechanism/mechanism-view';

const noCodes: KnownCodes = {
  diagnoses: new Set(),
  studyIds: new Set(),
  families: new Set(),
};

/**
 * Pathway and dose as the address says them, and how to change them. What is not understood is
 * named in `notices` and removed by replace; the anchor stays.
 */
export function useMechanismView(): {
  readonly view: MechanismView;
  readonly notices: readonly Notice[];
  readonly dismissNotices: () => void;
  readonly setDose: (doseMg: number) => void;
} {
  const search = useSearch();
  const [, navigate] = useLocation();
  const decoded = useMemo(() => mechanismCodec.decode(search, noCodes), [search]);
  const [notices, setNotices] = useState<readonly Notice[]>(decoded.notices);
  const { changed, view } = decoded;
  useEffect(() => {
    if (!changed) return;
    if (decoded.notices.length > 0) setNotices(decoded.notices);
    navigate(mechanismAddress(view) + window.location.hash, { replace: true });
  }, [changed, decoded, navigate, view]);
  const setDose = useCallback(
    (dose: number) => navigate(mechanismAddress({ ...view, dose })),
    [navigate, view],
  );
  const dismissNotices = useCallback(() => setNotices([]), []);
  return { view, notices, dismissNotices, setDose };
}
