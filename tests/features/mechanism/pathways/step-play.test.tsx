import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStepPlay } from '../../../../src/features/mechanism/pathways/use-step-play';

function readerWants(reduced: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function openStory() {
  return renderHook(({ story }) => useStepPlay(story, 3), { initialProps: { story: 'one' } });
}

describe('walking through the steps', () => {
  it('rests when the page opens', () => {
    readerWants(false);
    const { result } = openStory();
    expect(result.current).toMatchObject({ active: null, playing: false });
  });

  it('goes through the steps once when another pathway is chosen, then rests on the whole', () => {
    readerWants(false);
    const { result, rerender } = openStory();
    rerender({ story: 'two' });
    const seen = [result.current.active];
    for (let step = 0; step < 4; step++) {
      act(() => void vi.advanceTimersByTime(2600));
      seen.push(result.current.active);
    }
    expect(seen).toEqual([0, 1, 2, null, null]);
    expect(result.current.playing).toBe(false);
  });

  it('stays still for readers who want no motion', () => {
    readerWants(true);
    const { result, rerender } = openStory();
    rerender({ story: 'two' });
    act(() => void vi.advanceTimersByTime(10_000));
    expect(result.current).toMatchObject({ active: null, playing: false });
  });

  it('stops at the step that the reader opens', () => {
    readerWants(false);
    const { result, rerender } = openStory();
    rerender({ story: 'two' });
    act(() => result.current.show(2));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(result.current).toMatchObject({ active: 2, playing: false });
  });
});
