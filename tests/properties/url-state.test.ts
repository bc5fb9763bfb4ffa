import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  compareView,
  evidenceView,
  knownCodes,
  looseEvidenceView,
  synthesisView,
} from '../../fixtures/arbitraries/view';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { compareCodec } from '../../src/domain/address/pages/compare-codec';
import { synthesisCodec } from '../../src/domain/address/pages/synthesis-codec';
import { activeFilters } from '../../src/domain/address/active-filters';
import { activeKeys, cleared, toggled } from '../../src/domain/address/update-view';
import { filterKeys } from '../../src/domain/address/view';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';

// Many small addresses: seconds on an idle machine, longer on one that builds at the same time.
vi.setConfig({ testTimeout: 60_000 });

/** Addresses near enough to real ones to reach every branch, and strings of anything. */
const key = fc.constantFrom(
  ...Object.keys(synthesisCodec.defaults),
  's',
  'diff',
  'cond',
  'Year',
  '__proto__',
  'constructor',
  'zz',
  '',
);
const value = fc.oneof(
  fc.constantFrom('arthritis', 'Centralised-Pain', 'rct,case', 'lt1', 'ldn', 'MD', 'dl', 'wald'),
  fc.constantFrom('2010-2020', '2015-', '-', '007,1e3', '0.3', '-1', '20', '1', 'year', 'table'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'%+,&=-.eE09 afAF"\ud800'), maxLength: 12 }),
);
const address = fc.oneof(
  fc.array(fc.tuple(key, value), { maxLength: 8 }).map((params) => {
    return `?${params.map(([k, v]) => `${k}=${v}`).join('&')}`;
  }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webQueryParameters(),
);

const codecs = [
  ['evidence', evidenceCodec, evidenceView],
  ['synthesis', synthesisCodec, synthesisView],
  ['compare', compareCodec, compareView],
] as const;

describe.each(codecs)('the codec of %s', (_, codec, views) => {
  test('reads back what it writes', () => {
    fc.assert(
      fc.property(views as fc.Arbitrary<never>, (view) => {
        const written = codec.encode(view);
        expect(codec.decode(`?${written}`, knownCodes)).toEqual({
          view,
          notices: [],
          canonical: written,
          changed: false,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('reads any string, and its repair once and for all', () => {
    fc.assert(
      fc.property(address, (search) => {
        const first = codec.decode(search, knownCodes);
        expect(codec.encode(first.view as never)).toBe(first.canonical);
        expect(codec.update(first.view as never, {})).toEqual(first.view);
        const second = codec.decode(first.canonical, knownCodes);
        expect(second).toEqual({ ...first, notices: [], changed: false });
      }),
      { numRuns: 2000 },
    );
  });

  test('writes what no browser rewrites', () => {
    fc.assert(
      fc.property(address, (search) => {
        const { canonical } = codec.decode(search, knownCodes);
        const url = new URL('https://example.org/');
        url.search = canonical;
        expect(url.search).toBe(canonical === '' ? '' : `?${canonical}`);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not mind the order of keys', () => {
    fc.assert(
      fc.property(views as fc.Arbitrary<never>, fc.infiniteStream(fc.nat()), (view, random) => {
        const canonical = codec.encode(view);
        const shuffled = canonical
          .split('&')
          .map((param) => ({ param, place: random.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ param }) => param)
          .join('&');
        expect(codec.decode(shuffled, knownCodes).view).toEqual(view);
      }),
    );
  });
});

describe('views', () => {
  test('any order of list values writes one address', () => {
    fc.assert(
      fc.property(looseEvidenceView, (view) => {
        const canonical = evidenceCodec.update(view, {});
        expect(evidenceCodec.encode(view)).toBe(evidenceCodec.encode(canonical));
        expect(evidenceCodec.update(canonical, {})).toEqual(canonical);
      }),
    );
  });

  test('toggling twice changes nothing', () => {
    fc.assert(
      fc.property(synthesisView, fc.constantFrom(...conditionGroupCodes), (view, option) => {
        const there = toggled(view, 'condition', option);
        expect(there).not.toEqual(view);
        expect(toggled(there, 'condition', option)).toEqual(view);
      }),
    );
  });

  test('removing every chip, in any order, is clearing', () => {
    fc.assert(
      fc.property(evidenceView, fc.infiniteStream(fc.nat()), (view, random) => {
        let current = view;
        for (;;) {
          const chips = activeFilters(current, new Map());
          const chip = chips[random.next().value % Math.max(chips.length, 1)];
          if (chip === undefined) break;
          current = chip.without;
        }
        expect(current).toEqual(cleared(view));
        expect(activeKeys(current)).toEqual([]);
        expect(filterKeys.every((filter) => !activeKeys(cleared(view)).includes(filter))).toBe(
          true,
        );
      }),
    );
  });
});
