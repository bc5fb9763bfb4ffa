import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { textHref } from '../../domain/address/pages/text-codec';
import { hrefOf } from '../../domain/search/href-of';
import { suggestionsOf } from '../../domain/search/suggestions';
import { SearchResults } from './SearchResults';
import { SearchSheet } from './SearchSheet';
import type { SearchState } from './search-state';
import { rememberSearch, useRecentSearches } from './use-recent-searches';
import { useFinding } from './use-finding';
import { useIsPhone } from './use-is-phone';

/** An option of the list: where it leads, and what it does besides. */
interface Option {
  readonly id: string;
  readonly choose: () => void;
}

/** The list below the field of the header, or on a phone the sheet with a field of its own. */
export function SearchPanel(state: SearchState) {
  const { text, setText, open, setOpen, listId, setList, setKeys, away, close } = state;
  const [, navigate] = useLocation();
  const finding = useFinding(text);
  const { found } = finding;
  const recent = useRecentSearches();
  const isPhone = useIsPhone();
  const groups = useMemo(() => (found === null ? [] : suggestionsOf(found)), [found]);
  const allId = `${listId}-all`;
  const opened = () => {
    rememberSearch(text);
    setOpen(false);
  };
  const options: readonly Option[] =
    text.trim() === ''
      ? recent.map((each, at) => ({ id: `${listId}-recent-${at}`, choose: () => setText(each) }))
      : [
          ...groups.flatMap(({ hits }) =>
            hits.map((hit) => ({
              id: `${listId}-${hit.id}`,
              choose: () => {
                opened();
                navigate(hrefOf(hit));
              },
            })),
          ),
          ...(found !== null && found.count > 0
            ? [
                {
                  id: allId,
                  choose: () => {
                    opened();
                    navigate(textHref('search', { q: text }));
                  },
                },
              ]
            : []),
        ];
  // The first hit is what Enter opens; of what was asked before nothing is chosen unasked.
  const first = text.trim() === '' ? undefined : options[0]?.id;
  const [chosen, setChosen] = useState<{ readonly of: unknown; readonly id: string | undefined }>();
  const isListed = chosen?.of === groups && options.some(({ id }) => id === chosen.id);
  const current = isListed ? chosen.id : first;
  const listed = options.length > 0;
  useEffect(() => {
    setList({ listed, active: current });
  }, [listed, current, setList]);
  const move = (step: 1 | -1) => {
    const at = options.findIndex(({ id }) => id === current);
    const next = at < 0 && step < 0 ? options.length - 1 : at + step;
    const id = options[(next + options.length) % options.length]?.id;
    setChosen({ of: groups, id });
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) move(event.key === 'ArrowDown' ? 1 : -1);
      else setOpen(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open) close();
      else setText('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options.find(({ id }) => id === current);
      if (open && option) option.choose();
      else if (text.trim() !== '') {
        setOpen(false);
        navigate(textHref('search', { q: text }));
      } else setOpen(true);
    }
  };
  useEffect(() => {
    setKeys(onKey);
    return () => setKeys(null);
  });
  const results = (
    <SearchResults
      text={text}
      finding={finding}
      groups={groups}
      recent={recent}
      listId={listId}
      active={current}
      onOpened={opened}
      onRecent={setText}
    />
  );
  if (isPhone || away) return open && <SearchSheet state={state}>{results}</SearchSheet>;
  return open && results;
}
