import { useCallback, useEffect, useState } from 'react';

const stepMilliseconds = 2600;

function motionIsReduced(): boolean {
  return (
    typeof window.matchMedia === 'function' &&
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/**
 * Walks through the steps once: when `story` changes after the first showing, unless the reader
 * wants no motion, and whenever `play` is called. `active` is null for the whole picture.
 */
export function useStepPlay(story: string, steps: number) {
  const [seen, setSeen] = useState(story);
  const [active, setActive] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  if (story !== seen) {
    const moves = steps > 0 && !motionIsReduced();
    setSeen(story);
    setPlaying(moves);
    setActive(moves ? 0 : null);
  }
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = (active ?? -1) + 1;
      if (next < steps) setActive(next);
      else {
        setActive(null);
        setPlaying(false);
      }
    }, stepMilliseconds);
    return () => clearTimeout(timer);
  }, [playing, active, steps]);
  const show = useCallback((step: number | null) => {
    setPlaying(false);
    setActive(step);
  }, []);
  const play = useCallback(() => {
    setPlaying(true);
    setActive(0);
  }, []);
  return { active, playing, show, play };
}
