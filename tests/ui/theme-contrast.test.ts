import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

/** The colour tokens of a theme, as the style sheet gives them in `light-dark(light, dark)`. */
function tokens(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(
    /--color-([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi,
  );
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      theme === 'light' ? light : dark,
    ]),
  );
}

const grounds = ['paper', 'raised', 'sunken'];

/** Smallest contrast on every ground: WCAG 2.2, 1.4.3 and 1.4.6 for text, 1.4.11 for marks. */
const least: Readonly<Record<string, number>> = {
  ink: 7,
  soft: 4.5,
  ldn: 4.5,
  comparator: 4.5,
  harm: 4.5,
  warn: 4.5,
  neuropathic: 3,
  arthritis: 3,
  centralized: 3,
  inflammatory: 3,
  mixed: 3,
  line: 3,
  control: 3,
};

/** A hairline between studies carries no meaning: it may be faint. */
const decorative = ['rule'];

describe('the contrast measure', () => {
  // WCAG 2.2: black on white is 21 to 1; #767676 on white is the lightest grey that passes 4.5.
  it('agrees with the published values', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colors = tokens(theme);
  const color = (name: string) => {
    const found = colors.get(name);
    if (found === undefined) throw new Error(`theme.css has no token ${name} with two colours`);
    return found;
  };

  it('every colour token is either held to a contrast or a ground', () => {
    const judged = [...grounds, ...decorative, ...Object.keys(least)];
    expect([...colors.keys()].toSorted()).toEqual(judged.toSorted());
  });

  it.each(Object.entries(least))('%s has at least %d to 1 on every ground', (name, ratio) => {
    for (const ground of grounds)
      expect(contrast(color(name), color(ground)), `on ${ground}`).toBeGreaterThanOrEqual(ratio);
  });

  it('selected text and pressed buttons stay readable', () => {
    expect(contrast(color('paper'), color('ldn'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color('paper'), color('ink'))).toBeGreaterThanOrEqual(7);
  });
});
