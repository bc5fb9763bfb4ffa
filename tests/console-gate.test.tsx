import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openConsoleGate } from './console-gate';

describe('the gate against console noise', () => {
  it('lets a quiet test pass and gives the console back', () => {
    const error = vi.fn();
    const watched = { error, warn: vi.fn() };
    const gate = openConsoleGate(watched);
    gate.close();
    expect(watched.error).toBe(error);
  });

  it('throws with what was said', () => {
    const watched = { error: vi.fn(), warn: vi.fn() };
    const gate = openConsoleGate(watched);
    watched.warn('the axis has no end', 3);
    expect(() => gate.close()).toThrow('console.warn: the axis has no end 3');
  });

  // These two pass only because they fail: the set-up of component tests has the gate in place.
  it.fails('fails a component test that calls console.error', () => {
    console.error('planted');
  });

  it.fails('fails a component test whose component makes React complain', () => {
    render([<i key="same" />, <b key="same" />]);
  });
});
