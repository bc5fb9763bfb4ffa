import {
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useLocation } from 'wouter';
import { textHref } from '../../domain/address/pages/text-codec';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { SearchInput } from './SearchInput';
import type { KeysOfList, ListShown } from './search-state';

const SearchPanel = onDemand(async () => ({
  default: (await import('./SearchPanel')).SearchPanel,
}));

/** True where a key is typed into something. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  );
}

/**
 * The search of the header. Only the field is in the first load: list, code and files come when it is
 * first entered, and what was typed until then is kept.
 */
export function SearchEverything() {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [{ listed, active }, setList] = useState<ListShown>({ listed: false, active: undefined });
  const [sheet, setSheet] = useState(false);
  /** True where the field is scrolled out of sight: the list then comes over the page, which stays. */
  const [away, setAway] = useState(false);
  const cameFrom = useRef<Element>(null);
  const [path, navigate] = useLocation();
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<KeysOfList>(null);
  const setKeys = useCallback((list: KeysOfList | null) => {
    keys.current = list;
  }, []);
  const [seen, setSeen] = useState(path);
  if (seen !== path) {
    setSeen(path);
    setOpen(false);
    setText('');
  }
  const enter = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    const field = input.current;
    setAway((field?.getBoundingClientRect().bottom ?? 0) < 0);
    cameFrom.current = document.activeElement;
    field?.focus({ preventScroll: true });
    setOpen(true);
  });
  /** Closes; a reader who was far down the page is put back where she was. */
  const close = useCallback(() => {
    setOpen(false);
    if (away && cameFrom.current instanceof HTMLElement)
      cameFrom.current.focus({ preventScroll: true });
    setAway(false);
  }, [away]);
  useEffect(() => {
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, []);
  const marks = { listId, open: open && listed, active };
  const onKeyDown = (event: KeyboardEvent) => {
    if (keys.current) keys.current(event);
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && text.trim() !== '') navigate(textHref('search', { q: text }));
  };
  const state = {
    text,
    setText,
    open,
    setOpen,
    listId,
    marks,
    away,
    close,
    setList,
    setSheet,
    onKeyDown,
    setKeys,
  };
  return (
    <div
      ref={root}
      role="search"
      aria-label="Everything"
      className="no-print relative min-h-8 w-9 laptop:w-44"
      onBlur={({ relatedTarget }) => {
        if (!root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <SearchInput
        ref={input}
        marks={marks}
        aria-hidden={sheet || undefined}
        value={text}
        title="Press / to search"
        className="absolute right-0 z-10 w-9 md:right-auto md:left-0 pl-8 not-focus:max-laptop:text-transparent not-focus:max-laptop:placeholder:text-transparent tablet:focus:w-64 laptop:w-full laptop:focus:w-full"
        onFocus={() => setWanted(true)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setWanted(true);
          setText(target.value);
          setOpen(true);
        }}
      />
      <svg
        viewBox="0 0 18 18"
        width="16"
        height="16"
        aria-hidden="true"
        className="pointer-events-none absolute top-2 right-2.5 z-10 text-soft laptop:right-auto laptop:left-2.5"
      >
        <path
          d="M12 12l4.5 4.5M13 7.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      {(wanted || open) && (
        <div
          hidden={!open}
          className="absolute top-10 right-0 z-40 md:right-auto md:left-0 flex max-h-[min(38rem,80dvh)] w-[min(42rem,calc(100vw-10rem))] flex-col overflow-hidden rounded-md border border-control bg-raised"
        >
          <LazyPart
            what="The search"
            waiting={<p className="p-3 text-sm text-soft">Loading the search…</p>}
          >
            <SearchPanel {...state} />
          </LazyPart>
        </div>
      )}
    </div>
  );
}
