import { describe, expect, test } from 'vitest';
import { activeFilters } from '../../../src/domain/address/active-filters';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { withView } from '../../../src/domain/address/update-view';

const labels = new Map([['long-covid', 'Long COVID']]);
const { defaults } = evidenceCodec;

describe('active filters', () => {
  test('one entry per chosen option, with words for it', () => {
    const view = withView(defaults, {
      condition: ['arthritis'],
      diagnosis: ['long-covid', 'unlisted'],
      design: ['rct', 'rct-crossover'],
      comparator: ['none'],
      years: { from: 2010, to: 2020 },
      n: 20,
      q: 'RSD 65%',
    });
    const chips = activeFilters(view, labels);
    expect(chips.map(({ group, label, value }) => [group, label, value])).toEqual([
      ['Condition', 'Arthritis', 'arthritis'],
      ['Diagnosis', 'Long COVID', 'long-covid'],
      ['Diagnosis', 'unlisted', 'unlisted'],
      ['Study design', 'Randomised', 'rct'],
      ['Study design', 'Randomised crossover', 'rct-crossover'],
      ['Comparator', 'None', 'none'],
      ['Years', '2010 to 2020', '2010-2020'],
      ['Minimum participants', 'At least 20 people', '20'],
      ['Search', '“RSD 65%”', 'RSD 65%'],
    ]);
    expect(chips[3]?.without).toEqual({ ...view, design: ['rct-crossover'] });
    expect(chips[6]?.without).toEqual({ ...view, years: null });
    expect(chips[8]?.without).toEqual({ ...view, q: '' });
  });

  test.each([
    [{ from: 2015, to: 2015 }, '2015', '2015'],
    [{ from: 2015, to: null }, '2015 or later', '2015-'],
    [{ from: null, to: 2015 }, '2015 or earlier', '-2015'],
  ])('years %j', (years, label, value) => {
    expect(activeFilters(withView(defaults, { years }), labels)).toMatchObject([{ label, value }]);
  });

  test('none by default; sort and layout are no filters', () => {
    expect(activeFilters(withView(defaults, { sort: 'year', view: 'map' }), labels)).toEqual([]);
  });

  test('a slug like a property of every object has no label', () => {
    const view = withView(defaults, { diagnosis: ['constructor'] });
    expect(activeFilters(view, labels)).toMatchObject([{ label: 'constructor' }]);
  });
});
