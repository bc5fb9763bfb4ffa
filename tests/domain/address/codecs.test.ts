import { describe, expect, test } from 'vitest';
import { knownCodes } from '../../../fixtures/arbitraries/view';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { compareCodec } from '../../../src/domain/address/pages/compare-codec';
import { synthesisCodec } from '../../../src/domain/address/pages/synthesis-codec';

describe('defaults', () => {
  test('the plain address is the default view', () => {
    expect(evidenceCodec.encode(evidenceCodec.defaults)).toBe('');
    expect(synthesisCodec.encode(synthesisCodec.defaults)).toBe('');
    expect(compareCodec.encode(compareCodec.defaults)).toBe('');
  });

  test('no filter is set and the method is the fixed one', () => {
    expect(synthesisCodec.defaults).toEqual({
      condition: [],
      diagnosis: [],
      design: [],
      outcome: [],
      comparator: [],
      dose: [],
      duration: [],
      direction: [],
      results: [],
      years: null,
      n: null,
      parent: false,
      q: '',
      sort: 'design',
      view: 'cards',
      columns: [
        'name',
        'condition',
        'participants',
        'dose',
        'design',
        'result',
        'outcome',
        'harms',
      ],
      family: null,
      measure: null,
      model: null,
      tau: null,
      ci: 'HKSJ',
      omit: [],
      r: 0.5,
      baseline: null,
    });
  });
});

describe('columns of the table', () => {
  const read = (search: string) => evidenceCodec.decode(search, knownCodes);

  test('the study always stands, in one order, and the standard choice is not written', () => {
    const { view, canonical, notices } = read('?columns=limitations,dose,dose');
    expect(view.columns).toEqual(['name', 'dose', 'limitations']);
    expect(canonical).toBe('columns=dose,limitations');
    expect(notices).toEqual([]);
    const standard = read('?columns=harms,condition,participants,dose,design,result,outcome');
    expect(standard.view.columns).toEqual(evidenceCodec.defaults.columns);
    expect(standard.canonical).toBe('');
  });

  test('the study alone can be asked for', () => {
    expect(read('?columns=name').view.columns).toEqual(['name']);
    expect(read('?columns=name').canonical).toBe('columns=name');
  });

  test('an unknown one is named and left out; where none is known the standard choice stands', () => {
    const some = read('?columns=dose,price');
    expect(some.view.columns).toEqual(['name', 'dose']);
    expect(some.notices).toEqual([{ key: 'columns', value: 'price', reason: 'unknown-value' }]);
    const none = read('?columns=price');
    expect(none.view.columns).toEqual(evidenceCodec.defaults.columns);
    expect(none.canonical).toBe('');
    expect(none.notices).toHaveLength(1);
  });
});

describe('study ids', () => {
  test('are text, whatever they look like', () => {
    const { view, canonical } = compareCodec.decode('?s=007,1e3,12345678901234567890', knownCodes);
    expect(view.s).toEqual(['007', '1e3', '12345678901234567890']);
    expect(canonical).toBe('s=007,1e3,12345678901234567890');
  });

  test('7 is not 007', () => {
    expect(compareCodec.decode('?s=7', knownCodes).view.s).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['r=0', 0],
    ['r=-0', 0],
    ['r=.3', 0.3],
    ['r=1e-7', 1e-7],
    ['r=0.1234567890123', 0.1234567890123],
    ['r=0x1', 0.5],
    ['r=', 0.5],
    ['r=-1', 0.5],
    ['r=-0.999', -0.999],
    ['r=+0.3', 0.3],
  ])('%s', (search, r) => {
    expect(synthesisCodec.decode(search, knownCodes).view.r).toBe(r);
  });
});

describe('encode', () => {
  test('puts lists in order and drops repetitions', () => {
    const view = {
      ...evidenceCodec.defaults,
      condition: ['arthritis', 'neuropathic-pain', 'arthritis'] as const,
      diagnosis: ['osteoarthritis', 'fibromyalgia'],
    };
    expect(evidenceCodec.encode(view)).toBe(
      'condition=neuropathic-pain,arthritis&diagnosis=fibromyalgia,osteoarthritis',
    );
  });

  test('writes nothing for values that no address can hold', () => {
    const { defaults, encode } = synthesisCodec;
    expect(encode({ ...defaults, n: -3, r: Number.NaN, baseline: 100 })).toBe('');
    expect(encode({ ...defaults, years: { from: 2020, to: 2010 } })).toBe('');
    expect(encode({ ...defaults, years: { from: null, to: null } })).toBe('');
  });

  test('two spellings of an accent are one address', () => {
    const { canonical, changed } = evidenceCodec.decode('?q=Sjo%CC%88gren', knownCodes);
    expect(canonical).toBe('q=Sj%C3%B6gren');
    expect(changed).toBe(true);
  });

  test('never throws, not even at half a character', () => {
    const view = { ...synthesisCodec.defaults, omit: ['\ud800'], q: '\ud800' };
    expect(synthesisCodec.encode(view)).toBe('q=%EF%BF%BD&omit=%EF%BF%BD');
  });

  test('search text survives the address bar', () => {
    const q = `a+b & c=d? #1 100% "x" 'y' (z) <i> é 漢 🙂 \\ ~ ! * ; $ @ [ ] { } | ^ \``;
    const canonical = evidenceCodec.encode({ ...evidenceCodec.defaults, q });
    expect(new URL(`https://example.org/?${canonical}`).search).toBe(`?${canonical}`);
    expect(evidenceCodec.decode(`?${canonical}`, knownCodes).view.q).toBe(q);
  });
});
