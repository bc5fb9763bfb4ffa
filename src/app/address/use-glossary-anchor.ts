import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { termOfAnchor } from '../../domain/glossary/term-anchor';
import type { GlossaryTerm } from '../../domain/schema/glossary-term';
import type { Instrument } from '../../domain/schema/instrument';
import { searchGlossary, searchThresholds } from '../../domain/glossary/search-glossary';
import { useAnchor, useScrollTo } from './use-anchor';

/** What an anchor of the glossary names, and whether the search leaves it on the page. */
function entryOfAnchor(
  glossary: readonly GlossaryTerm[],
  instruments: readonly Instrument[],
  anchor: string,
  q: string,
): { readonly id: string; readonly name: string; readonly shown: boolean } | null {
  const term = termOfAnchor(glossary, anchor);
  if (term) return { id: term.id, name: term.term, shown: searchGlossary([term], q).length > 0 };
  const instrument = instruments.find(({ id }) => `threshold-${id}` === anchor);
  if (!instrument) return null;
  const shown = searchThresholds([instrument], q).length > 0;
  return { id: anchor, name: instrument.instrument, shown };
}

/**
 * The entry that the address names, brought into view. Other names of a term become its id; an
 * anchor that names nothing is said and removed; a search that hides the entry is cleared and said.
 * Repairs replace the address.
 */
export function useGlossaryAnchor(
  glossary: readonly GlossaryTerm[],
  instruments: readonly Instrument[],
  q: string,
) {
  const anchor = useAnchor();
  const [path, navigate] = useLocation();
  const state: unknown = useHistoryState();
  const entry = anchor === '' ? null : entryOfAnchor(glossary, instruments, anchor, q);
  const id = entry?.id ?? '';
  const name = entry?.name ?? '';
  const hidden = entry !== null && !entry.shown;
  useEffect(() => {
    if (anchor === '') return;
    const { search } = window.location;
    if (id === '') {
      // Parts of the page that are no entries, such as the way past the navigation.
      if (document.getElementById(anchor)) return;
      const notice = `The glossary has no entry “${anchor.slice(0, 60)}”.`;
      navigate(path + search, { replace: true, state: { notice } });
    } else if (hidden) {
      const notice = `The search “${q}” was cleared: it does not find “${name}”.`;
      navigate(`${path}#${id}`, { replace: true, state: { notice } });
    } else if (id !== anchor) {
      navigate(`${path}${search}#${id}`, { replace: true });
    }
  }, [anchor, id, name, hidden, q, path, navigate]);
  useScrollTo(id === '' ? anchor : id, !hidden);
  const dismiss = useCallback(() => {
    const { search, hash } = window.location;
    navigate(path + search + hash, { replace: true });
  }, [path, navigate]);
  return { id, notice: noticeOf(state), dismiss };
}

/** The notice that a repair left with the history entry it wrote; '' when there is none. */
function noticeOf(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('notice' in state)) return '';
  return typeof state.notice === 'string' ? state.notice : '';
}
