import { describe, expect, test } from 'vitest';
import type { Findable, SearchDepthFile, SearchFile } from '../../../src/domain/search/findable';
import { findEverything } from '../../../src/domain/search/find-everything';
import { noteOnFound } from '../../../src/domain/search/found-words';
import { prepareFinding } from '../../../src/domain/search/prepare-finding';
import { suggestionsOf } from '../../../src/domain/search/suggestions';

const findables: readonly Findable[] = [
  { id: 'topic:fibromyalgia', kind: 'topic', title: 'Fibromyalgia', line: '35 studies', names: ['FM'] },
  { id: 'topic:back-pain', kind: 'topic', title: 'Back pain', line: '2 studies' },
  { id: 'topic:low-back-pain', kind: 'topic', title: 'Low back pain', line: '1 study' },
  { id: 'topic:crohn', kind: 'topic', title: 'Crohn disease', line: '9 studies', names: ['Crohn’s'] },
  {
    id: 'safety:tramadol',
    kind: 'safety',
    title: 'Tramadol',
    line: 'Contraindicated in the US text.',
    whose: 'United States · licensed dose, 50 mg',
    situations: ['tramadol', 'opioid'],
    order: 10,
  },
  {
    id: 'safety:surgery',
    kind: 'safety',
    title: 'Three days before opioids',
    line: 'Stopped three days before.',
    situations: ['surgery'],
    order: 20,
  },
  {
    id: 'safety:pain-relief',
    kind: 'safety',
    title: 'Opioid analgesia during treatment',
    line: 'Opioids may not relieve pain.',
    situations: ['acute-pain', 'surgery'],
    order: 20,
  },
  {
    id: 'study:final-2024',
    kind: 'study',
    title: 'Bruun 2024',
    line: 'Randomised, 99 women, fibromyalgia',
    whose: 'Naltrexone 6 mg once daily versus placebo',
    names: ['FINAL', 'FINAL trial'],
    near: 'Bruun Toft',
    order: 1,
  },
]; // prettier-ignore
const file: SearchFile = {
  version: '2026.11.0',
  date: '2026-11-29',
  findables,
  drugs: [{ name: 'tramadol', others: ['Ultram', 'Zydol'] }],
};
const depth: SearchDepthFile = {
  version: '2026.11.0',
  ids: [[7, '10.1016/s1', 'nct04270877']],
  figures: [
    [
      7,
      'outcome-responders',
      'Pain down by 30%',
      '20 of 49 v 13 of 50; P = 0.11',
      '45%; 28%; 20 of 44',
    ],
    [7, 'outcome-pain', 'Pain intensity', '−0.34 [−0.95, 0.27] (mean difference)'],
  ],
  rest: [['lactose', 7]],
};
const prepared = prepareFinding(file, depth);
const ids = (q: string, using = prepared) =>
  (findEverything(using, q)?.groups ?? []).flatMap(({ hits }) => hits.map(({ id }) => id));
const note = (q: string, using = prepared) => {
  const found = findEverything(using, q);
  return found === null ? null : noteOnFound(found);
};

describe('what is found first', () => {
  test.each([
    ['fm', 'topic:fibromyalgia'],
    ['fibro', 'topic:fibromyalgia'],
    ['LDN for fibromyalgia', 'topic:fibromyalgia'],
    ['low back pain', 'topic:low-back-pain'],
    ['back pain', 'topic:back-pain'],
    ['Crohns', 'topic:crohn'],
    ['tramadol', 'safety:tramadol'],
    ['my patient takes tramadol', 'safety:tramadol'],
    ['surgery', 'safety:surgery'],
    ['acute pain', 'safety:pain-relief'],
    ['final', 'study:final-2024'],
    ['Toft', 'study:final-2024'],
    ['bruun fibromyalgia', 'study:final-2024'],
    ['NCT 04270877', 'study:final-2024'],
    ['https://doi.org/10.1016/S1', 'study:final-2024'],
    ['20 of 49', 'figure:final-2024#outcome-responders'],
    ['45%', 'figure:final-2024#outcome-responders'],
    ['45% v 28%', 'figure:final-2024#outcome-responders'],
    ['20/49', 'figure:final-2024#outcome-responders'],
    ['20 out of 49', 'figure:final-2024#outcome-responders'],
    ['-0.34', 'figure:final-2024#outcome-pain'],
    ['−0.34 [−0.95, 0.27]', 'figure:final-2024#outcome-pain'],
    ['lactose', 'study:final-2024'],
  ])('for “%s” is %s', (q, first) => {
    expect(ids(q)[0]).toBe(first);
    expect(note(q)).toBe('');
  });

  test('for a figure that nothing prints is nothing', () => {
    expect(ids('21 of 49')).toEqual([]);
  });
});

describe('what is said', () => {
  test('of a brand name: which drug it was read as', () => {
    expect(ids('Ultram')[0]).toBe('safety:tramadol');
    expect(note('Ultram')).toBe('“Ultram” is read as tramadol.');
  });

  test.each([
    ['fibromylagia', 'fibromyalgia'],
    ['fybromyalgia', 'fibromyalgia'],
    ['crhon', 'crohn'],
    ['tramodol', 'tramadol'],
    ['ultarm', 'Ultram'],
  ])('of “%s”: did you mean “%s”', (typed, meant) => {
    expect(note(typed)).toBe(`Did you mean “${meant}”? Nothing on this site mentions “${typed}”.`);
    expect(ids(typed).length).toBeGreaterThan(0);
  });

  test('of words that nothing has together: which were left out', () => {
    expect(note('fibromyalgia zebrafish')).toBe(
      'Nothing was found for all of these words together. Left out: “zebrafish”.',
    );
    expect(ids('fibromyalgia zebrafish')[0]).toBe('topic:fibromyalgia');
  });

  test('of what nothing mentions: that, and never of what could not be looked through yet', () => {
    expect(note('zebrafish')).toBe('Nothing on this site mentions “zebrafish”.');
    // A figure may stand in a text that is not read for figures.
    expect(note('99.9%')).toBe('Nothing was found for “99.9%”.');
    const early = prepareFinding(file, null);
    expect(ids('lactose', early)).toEqual([]);
    expect(note('lactose', early)).not.toContain('Nothing');
    expect(note('fibromylagia', early)).toBe('Did you mean “fibromyalgia”?');
  });

  test.each(['', ' ', 'f', '?', '“”'])('of “%s”: nothing, as it asks for nothing', (q) => {
    expect(findEverything(prepared, q)).toBeNull();
  });
});

test('what is offered while typing is the best of each group, twelve at most', () => {
  const hits = (n: number, kind: 'topic' | 'study') =>
    Array.from({ length: n }, (_, i) => ({ id: `${kind}:${i}`, kind, title: '', line: '' }));
  const groups = suggestionsOf({
    asked: 'x',
    reading: { kind: 'as-typed' },
    count: 40,
    whole: true,
    groups: [
      { kind: 'topic', hits: hits(20, 'topic') },
      { kind: 'study', hits: hits(20, 'study') },
    ],
  });
  expect(groups.map(({ hits: each }) => each.length)).toEqual([5, 3]);
});
