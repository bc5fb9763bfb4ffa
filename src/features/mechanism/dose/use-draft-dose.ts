import { useCallback, useEffect, useRef, useState } from 'react';

const restMilliseconds = 250;

/**
 * The dose while it is being moved, and once it rests. The address follows when the slider rests,
 * so that one drag is one entry of the history.
 */
export function useDraftDose(
  doseMg: number,
  onRest: (doseMg: number) => void,
): readonly [number, (doseMg: number) => void] {
  const [draft, setDraft] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onRest);
  useEffect(() => {
    latest.current = onRest;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = useCallback((next: number) => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current(next);
      setDraft(null);
    }, restMilliseconds);
  }, []);
  return [draft ?? doseMg, move];
}
