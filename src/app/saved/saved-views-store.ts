import {
  parseStored,
  writeSavedViews,
  type ParsedSavedViews,
} from '../../domain/saved-views/parse-saved-views';
import type { SavedView } from '../../domain/saved-views/saved-views-schema';
import type { WriteResult } from '../../domain/saved-views/saved-views-text';

export const savedViewsKey = 'ldn-evidence.saved-views';
const setAsidePrefix = `${savedViewsKey}.damaged.`;

/** Damaged text that is kept as it was found. */
export interface SetAside {
  readonly key: string;
  /** ISO time of finding it; null while it still lies where views are stored. */
  readonly foundAt: string | null;
  readonly text: string;
}

export interface SavedViewsState {
  readonly views: readonly SavedView[];
  readonly setAside: readonly SetAside[];
  /** Why nothing can be saved now; null when nothing is known against it. */
  readonly trouble: Extract<WriteResult, 'no-storage' | 'newer' | 'not-set-aside'> | null;
}

let state: SavedViewsState | null = null;
const listeners = new Set<() => void>();

/** Sets an item; says whether it arrived, as some private modes drop it without a word. */
function put(storage: Storage, key: string, text: string): 'written' | 'full' | 'no-storage' {
  try {
    storage.setItem(key, text);
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'no-storage';
  }
  return storage.getItem(key) === text ? 'written' : 'no-storage';
}

function copiesIn(storage: Storage): readonly SetAside[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    .filter((key) => key.startsWith(setAsidePrefix))
    .toSorted()
    .map((key) => ({
      key,
      foundAt: key.slice(setAsidePrefix.length),
      text: storage.getItem(key) ?? '',
    }));
}

/** Copies damaged text beside the views, once; false when there is no room for the copy. */
function setAside(storage: Storage, text: string): boolean {
  if (copiesIn(storage).some((copy) => copy.text === text)) return true;
  let time = Date.now();
  const keyAt = () => setAsidePrefix + new Date(time).toISOString();
  while (storage.getItem(keyAt()) !== null) time += 1;
  return put(storage, keyAt(), text) === 'written';
}

const nothing: ParsedSavedViews = { ok: true, views: [] };

/**
 * The newest of what is stored. Damaged text is first copied and only then replaced by the views
 * in it that can be read; where the copy fails it stays untouched.
 */
function settle(): SavedViewsState {
  try {
    const storage = window.localStorage;
    const text = storage.getItem(savedViewsKey) ?? '';
    const parsed = text.trim() === '' ? nothing : parseStored(text);
    if (parsed.ok) return { views: parsed.views, setAside: copiesIn(storage), trouble: null };
    if (parsed.fault.kind === 'newer')
      return { views: [], setAside: copiesIn(storage), trouble: 'newer' };
    const { views } = parsed;
    if (
      setAside(storage, text) &&
      put(storage, savedViewsKey, writeSavedViews(views)) === 'written'
    )
      return { views, setAside: copiesIn(storage), trouble: null };
    const found = { key: savedViewsKey, foundAt: null, text };
    return { views, setAside: [...copiesIn(storage), found], trouble: 'not-set-aside' };
  } catch {
    // Reading `localStorage` itself throws where the browser forbids storage.
    return { views: [], setAside: [], trouble: 'no-storage' };
  }
}

function refresh() {
  state = settle();
  for (const listener of listeners) listener();
}

/** The stored views; the same object until something changes. */
export function savedViewsState(): SavedViewsState {
  return (state ??= settle());
}

function onStorage({ key }: StorageEvent) {
  if (key === null || key.startsWith(savedViewsKey)) refresh();
}

/** Calls back when this tab or another one changes what is stored. */
export function subscribeSavedViews(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', onStorage);
    // A page that comes back from the browser's cache has missed what happened meanwhile.
    window.addEventListener('pageshow', refresh);
    refresh();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', refresh);
  };
}

/**
 * Changes the stored views. `change` gets the newest ones, from whichever tab, and gives null when
 * what it was to change is gone.
 */
export function updateSavedViews(
  change: (views: readonly SavedView[]) => readonly SavedView[] | null,
): WriteResult {
  const { views, trouble } = settle();
  if (trouble !== null) return trouble;
  const next = change(views);
  const result =
    next === null ? 'gone' : put(window.localStorage, savedViewsKey, writeSavedViews(next));
  refresh();
  return result;
}

/**
 * Deletes damaged text for good. Where it still lies in place of the views, those of it that can
 * be read are kept.
 */
export function deleteSetAside(key: string) {
  const { views, trouble } = settle();
  try {
    if (key.startsWith(setAsidePrefix)) window.localStorage.removeItem(key);
    else if (key === savedViewsKey && trouble === 'not-set-aside')
      put(window.localStorage, key, writeSavedViews(views));
  } catch {
    // Storage was forbidden meanwhile: the text stays where it is.
  }
  refresh();
}
