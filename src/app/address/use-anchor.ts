import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/** The anchor of the address without its `#`, also after navigations that do not scroll. */
export function useAnchor(): string {
  const hash = useLocationProperty(() => window.location.hash);
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/**
 * Brings the element with this id into view and moves focus to it where it takes focus. For pages
 * that load after the browser looked for the anchor. Every closed `<details>` around it is opened.
 */
export function useScrollTo(id: string, ready: boolean): void {
  useEffect(() => {
    if (!ready || id === '') return;
    const element = document.getElementById(id);
    if (!element) return;
    for (let fold = element.closest('details'); fold; fold = outer(fold)) fold.open = true;
    element.scrollIntoView();
    if (element.tabIndex === -1) element.focus({ preventScroll: true });
  }, [id, ready]);
}

/** The `<details>` around another. */
function outer(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}
