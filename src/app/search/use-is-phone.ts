import { useSyncExternalStore } from 'react';

/** Narrower than `--breakpoint-tablet`: a list below a field would have no room. */
const narrow = () => window.matchMedia('(width < 44rem)');

function subscribe(listener: () => void): () => void {
  const query = narrow();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the search opens as a sheet over the whole window. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => narrow().matches);
}
