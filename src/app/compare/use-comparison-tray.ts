import { useSyncExternalStore } from 'react';
import { maxCompared } from '../../domain/address/max-compared';

const key = 'ldn-evidence.comparison';
const listeners = new Set<() => void>();
let chosen: readonly string[] = read();

function read(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((id): id is string => typeof id === 'string').slice(0, maxCompared)
      : [];
  } catch {
    // No storage, or not ours: the tray starts empty; nothing of the reader's is lost.
    return [];
  }
}

function write(next: readonly string[]) {
  chosen = next;
  try {
    sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Private mode: the tray holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ids collected for comparison, in the order of collecting; kept across screens of this tab. */
export function useComparisonTray(): readonly string[] {
  return useSyncExternalStore(subscribe, () => chosen);
}

/** Puts a study into the tray or takes it out; a fifth is not taken. Returns whether it is in afterwards. */
export function toggleCompared(id: string): boolean {
  if (chosen.includes(id)) {
    write(chosen.filter((other) => other !== id));
    return false;
  }
  if (chosen.length >= maxCompared) return false;
  write([...chosen, id]);
  return true;
}

export function setCompared(ids: readonly string[]) {
  write(ids.slice(0, maxCompared));
}
