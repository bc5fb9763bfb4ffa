import { useSyncExternalStore } from 'react';
import { parseRecent, withRecent } from '../../domain/search/recent-searches';

const key = 'ldn-evidence.recent-searches';
const listeners = new Set<() => void>();
let recent: readonly string[] | null = null;

function read(): readonly string[] {
  try {
    return parseRecent(localStorage.getItem(key));
  } catch {
    // Storage is forbidden: nothing is remembered.
    return [];
  }
}

function write(next: readonly string[]) {
  recent = next;
  try {
    if (next.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Private mode: remembered until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Searches of this device after which something was opened, newest first. */
export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(subscribe, () => (recent ??= read()));
}

/** Remembers a search; the newest of all tabs are kept. */
export function rememberSearch(text: string) {
  write(withRecent(read(), text));
}

/** Forgets them for good. */
export function clearRecentSearches() {
  write([]);
}
