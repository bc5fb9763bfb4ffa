import { describe, expect, it } from 'vitest';
import { parseStored } from '../../../src/domain/saved-views/parse-saved-views';
import { planImport } from '../../../src/domain/saved-views/plan-import';
import type { SavedView } from '../../../src/domain/saved-views/saved-views-schema';
import { fixtureText, fixtureViews, view } from './read-fixture';

const known = {
  diagnoses: new Set(['fibromyalgia']),
  studyIds: new Set(['due-bruun-2024', 'younger-2013']),
};
const plan = (current: readonly SavedView[], imported: readonly SavedView[]) =>
  planImport(current, imported, known, (at) => `fresh-${at}`);

const here = view({ id: 'here', name: 'Fibromyalgia', query: 'diagnosis=fibromyalgia' });

describe('an import', () => {
  it('adds what is new, under a fresh id where its own is taken', () => {
    const next = view({ id: 'here', name: 'Arthritis', query: 'condition=arthritis' });
    const { added, result } = plan([here], [next]);
    expect(added).toEqual([{ ...next, id: 'fresh-0' }]);
    expect(result).toEqual([here, { ...next, id: 'fresh-0' }]);
  });

  it('leaves what is here already as it is, also when the file is older', () => {
    const older = { ...here, id: 'x', savedAt: '2020-01-01T00:00:00.000Z', studies: null };
    expect(plan([here], [older])).toMatchObject({ same: ['Fibromyalgia'], result: [here] });
  });

  it('keeps a view with a taken name beside the other', () => {
    const other = view({ id: 'x', name: 'Fibromyalgia', query: 'condition=arthritis' });
    const third = view({ id: 'y', name: 'Fibromyalgia', query: 'design=rct' });
    const { conflicts, result } = plan([here], [other, third]);
    expect(conflicts.map(({ keptAs }) => keptAs.name)).toEqual([
      'Fibromyalgia (imported)',
      'Fibromyalgia (imported 2)',
    ]);
    expect(result[0]).toBe(here);
  });

  it('does not lose a note of either side', () => {
    const { conflicts } = plan([here], [{ ...here, note: 'Ask the pharmacist' }]);
    expect(conflicts).toHaveLength(1);
  });

  it('of the same file a second time changes nothing', () => {
    const file = [
      view({ id: 'x', name: 'Fibromyalgia', query: 'condition=arthritis' }),
      ...fixtureViews('format-0.json'),
    ];
    const { result } = plan([here], file);
    const again = plan(result, file);
    expect(again.result).toEqual(result);
    expect(again.same).toHaveLength(file.length);
  });

  it('writes addresses as the app does', () => {
    const loose = view({ name: 'Loose', query: 'design=rct&cond=Arthritis' });
    expect(plan([], [loose]).added[0]?.query).toBe('condition=arthritis&design=rct');
  });
});

describe('an import refuses', () => {
  const refusals = (file: string) => {
    const { views } = parseStored(fixtureText(`refused/${file}`));
    return plan([here], views).refused;
  };

  it('a comparison of studies that the dataset does not hold', () => {
    expect(refusals('unknown-studies.json')).toEqual([
      {
        name: 'Nobody against nobody',
        reason: '“nobody-1999” in its address is not known in this dataset',
      },
    ]);
  });

  it('addresses elsewhere and keys nobody knows, and takes hostile text as text', () => {
    const parsed = parseStored(fixtureText('refused/hostile-strings.json'));
    const broken = parsed.ok || parsed.fault.kind !== 'broken-views' ? [] : parsed.fault.broken;
    expect(broken.map(({ label }) => label)).toEqual([
      '“javascript”',
      '“Elsewhere”',
      'View number 5',
    ]);
    const { added, refused } = plan([], parsed.views);
    expect(refused).toEqual([
      { name: 'constructor', reason: '“constructor” in its address is not known here' },
    ]);
    expect(added.map(({ name }) => name)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(added[0]?.query).toBe('q=%3Cscript%3Ealert%283%29%3C/script%3E');
  });
});
