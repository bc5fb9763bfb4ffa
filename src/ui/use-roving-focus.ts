import { useRef, useState, type KeyboardEvent } from 'react';

/** Steps of a key, far enough to reach the end from anywhere. */
function stepOf(key: string, count: number): number | undefined {
  return {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    Home: -count,
    End: count,
  }[key];
}

/**
 * One tab stop for many marks: the arrow keys go from mark to mark, Home and End to the first and the
 * last. `current` is the mark that was reached last, null before any was.
 */
export function useRovingFocus<Mark extends SVGElement | HTMLElement>(count: number) {
  const [current, setCurrent] = useState<number | null>(null);
  const marks = useRef<(Mark | null)[]>([]);
  const stop = Math.min(current ?? 0, count - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, count);
    if (step === undefined || count === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, stop + step));
    setCurrent(next);
    marks.current[next]?.focus();
  };
  /** What each mark carries, by its place in the order of reading. */
  const markAt = (i: number) => ({
    ref: (element: Mark | null) => {
      marks.current[i] = element;
    },
    tabIndex: i === stop ? 0 : -1,
    onFocus: () => setCurrent(i),
  });
  return { current, setCurrent, onKeyDown, markAt };
}
