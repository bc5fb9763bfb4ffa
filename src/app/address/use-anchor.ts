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
 * that load after the browser looked for the anchor. A closed `<details>` is opened.
 */
export function useScrollTo(id: string, ready: boolean): void {
  useEffect(() => {
    if (!ready || id === '') return;
    const element = document.getElementById(id);
    if (!element) return;
    if (element instanceof HTMLDetailsElement) element.open = true;
    element.scrollIntoView();
    if (element.tabIndex === -1) element.focus({ preventScroll: true });
  }, [id, ready]);
}
