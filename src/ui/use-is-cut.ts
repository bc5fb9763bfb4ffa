import { useCallback, useState } from 'react';

/** Whether something in a frame is cut off at its side; the first value goes to `ref` of the frame. */
export function useIsCut(): readonly [
  (frame: HTMLElement | null) => (() => void) | undefined,
  boolean,
] {
  const [cut, setCut] = useState(false);
  const watch = useCallback((frame: HTMLElement | null) => {
    if (!frame || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      // A frame that clips tells no width to scroll: what is in it does.
      const within = frame.firstElementChild?.scrollWidth ?? 0;
      setCut(Math.max(frame.scrollWidth, within) > frame.clientWidth);
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  return [watch, cut];
}
