import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** By which link of its content each address was last left, for the way back. */
const leftBy = new Map<string, string>();
/** True while the browser's own back or forward is being answered. */
let returning = false;

const address = () => `${window.location.pathname}${window.location.search}`;

function noteLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('main a[href]') : null;
  const href = link?.getAttribute('href');
  if (href) leftBy.set(address(), href);
}

function noteReturn(): void {
  returning = true;
  setTimeout(() => (returning = false));
}

// Before the router hears of it: its listeners come with the first component.
document.addEventListener('click', noteLink, { capture: true });
window.addEventListener('popstate', noteReturn);

/** Frames within which a list must have drawn the link that the reader comes back to. */
const patience = 120;

/** Gives focus to the link by which a page was left, once it is there, in the middle of the window. */
function returnTo(href: string): () => void {
  let frame = 0;
  let tries = 0;
  const look = () => {
    const link = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
    if (link) {
      link.focus({ preventScroll: true });
      link.scrollIntoView({ block: 'center' });
    } else if ((tries += 1) < patience) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/**
 * Where the reader stands after going to another page: at its top, with focus on its content; after
 * back or forward at the link by which it was left. An anchor in the address has its own place.
 */
export function usePlaceOnPage(): void {
  const [path] = useLocation();
  const shown = useRef(path);
  useLayoutEffect(() => {
    if (shown.current === path) return undefined;
    shown.current = path;
    if (window.location.hash !== '') return undefined;
    if (returning) {
      const href = leftBy.get(address());
      return href === undefined ? undefined : returnTo(href);
    }
    document.getElementById('content')?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
    return undefined;
  }, [path]);
}
