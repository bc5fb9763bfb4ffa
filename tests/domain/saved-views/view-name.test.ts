import { describe, expect, it } from 'vitest';
import { maxNameLength } from '../../../src/domain/saved-views/saved-views-schema';
import { cleanName, defaultName, nameFault } from '../../../src/domain/saved-views/view-name';

const title = 'Neuropathic pain: randomised';

describe('names of views', () => {
  it('begin with the title of the view, counted on when it is taken', () => {
    expect(defaultName(title, new Set())).toBe(title);
    expect(defaultName(title, new Set([title]))).toBe(`${title} (2)`);
    expect(defaultName(title, new Set([title, `${title} (2)`]))).toBe(`${title} (3)`);
  });

  it('stay within what is kept, whole characters only, also when counted on', () => {
    const long = '🧪'.repeat(maxNameLength);
    const name = defaultName(long, new Set());
    expect(name).toBe('🧪'.repeat(maxNameLength / 2));
    const next = defaultName(long, new Set([name]));
    expect(next).toMatch(/^🧪+ \(2\)$/u);
    expect(next.length).toBeLessThanOrEqual(maxNameLength);
  });

  it('are one line without characters that turn the text around', () => {
    expect(cleanName('  a\n\tb\u0000 \u202Ec ')).toBe('a b c');
  });

  it('are neither blank nor taken', () => {
    expect(nameFault('', new Set())).toBe('A view needs a name.');
    expect(nameFault('A', new Set(['A']))).toBe('Another view has this name.');
    expect(nameFault('B', new Set(['A']))).toBeNull();
  });
});
