import { useSyncExternalStore } from 'react';
import type { StudyTable } from '../../features/evidence-list/table/StudyTable';

type Table = typeof StudyTable;

let table: Table | null = null;
let isPrinting = false;

function subscribe(tell: () => void): () => void {
  const paper = window.matchMedia('print');
  const fetchAhead = async () => {
    try {
      table = (await import('../../features/evidence-list/table/StudyTable')).StudyTable;
      if (isPrinting) tell();
    } catch {
      // Without it, what is on the screen is printed.
    }
  };
  const begin = () => {
    isPrinting = true;
    tell();
  };
  const end = () => {
    isPrinting = false;
    tell();
  };
  const turn = () => (paper.matches ? begin() : end());
  const ahead = window.setTimeout(() => whenIdle(() => void fetchAhead()), afterPaint);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', turn);
  return () => {
    window.clearTimeout(ahead);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', turn);
  };
}

/** Milliseconds after which nothing of the first view is waited for. */
const afterPaint = 1500;

/** Runs it once the page is at rest; at once where the browser cannot tell (Safari). */
function whenIdle(run: () => void) {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else run();
}

/** The table of studies while the page is put on paper, if its code has come by then; else null. */
export function useTableOnPaper(): Table | null {
  return useSyncExternalStore(subscribe, () => (isPrinting ? table : null));
}
