import { describe, expect, test } from 'vitest';
import { knownCodes } from '../../../fixtures/arbitraries/view';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { compareCodec } from '../../../src/domain/address/pages/compare-codec';
import { synthesisCodec } from '../../../src/domain/address/pages/synthesis-codec';

const manyKeys = Array.from({ length: 12_000 }, (_, at) => `k${at}=v`).join('&');

const hostile: readonly (readonly [string, string])[] = [
  ['malformed escapes', '?q=%&condition=%E0%A4%A&%zz=%1&=%'],
  ['bytes that are no text', '?q=%FF%FE&condition=%C3%28'],
  ['lone surrogates', '?q=\ud800x\udc00&\ud83d=1&condition=\udfff'],
  ['100 kB of one value', `?q=${'naltrexone+'.repeat(10_000)}`],
  ['100 kB of commas', `?condition=${','.repeat(100_000)}`],
  [
    '100 kB of unknown values',
    `?omit=${Array.from({ length: 12_000 }, (_, at) => `x${at}`).join(',')}`,
  ],
  ['100 kB of keys', `?${manyKeys}`],
  ['100 kB of ampersands', '&'.repeat(100_000)],
  [
    '100 kB of digits',
    `?n=${'9'.repeat(100_000)}&r=0.${'1'.repeat(100_000)}&years=${'1'.repeat(100_000)}`,
  ],
  [
    'names of every object',
    '?__proto__=x&constructor=y&toString=z&hasOwnProperty=1&condition=__proto__',
  ],
  ['markup', '?q=<script>alert(1)</script>&<b>=<i>'],
  ['control characters', '?q=a%00b%0Ac&condition=%00'],
  ['another address', '?https://example.org/?condition=arthritis#top'],
  ['numbers out of range', '?r=-1&r=NaN&r=Infinity&baseline=-0&n=99999999&years=0000-9999'],
];

describe.each([
  ['evidence', evidenceCodec],
  ['synthesis', synthesisCodec],
  ['compare', compareCodec],
] as const)('hostile addresses on %s', (_, codec) => {
  test.each(hostile)('%s', (_title, search) => {
    const decoded = codec.decode(search, knownCodes);
    expect(codec.decode(decoded.canonical, knownCodes)).toEqual({
      view: decoded.view,
      canonical: decoded.canonical,
      notices: [],
      changed: false,
    });
    expect(decoded.notices.length).toBeLessThanOrEqual(13);
    for (const { key, value } of decoded.notices) {
      expect(key.length).toBeLessThanOrEqual(121);
      expect(value.length).toBeLessThanOrEqual(121);
    }
  });
});

describe('what a hostile address leaves', () => {
  test('the rest of the view stands', () => {
    const { view } = evidenceCodec.decode('?q=%FF&%&condition=arthritis&__proto__=1', knownCodes);
    expect(view.condition).toEqual(['arthritis']);
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
  });

  test('more notices than can be read are counted', () => {
    const { notices } = evidenceCodec.decode(`?${manyKeys}`, knownCodes);
    expect(notices.at(-1)).toEqual({ key: '', value: '11988', reason: 'more' });
  });

  test('the same fault again is no further notice', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `k${at}=v`).join('&');
    const { notices } = evidenceCodec.decode(`?${twelve}&k3=v&k3=v`, knownCodes);
    expect(notices).toHaveLength(12);
    expect(notices.at(-1)?.reason).toBe('unknown-key');
  });

  test('search text is cut, and said so', () => {
    const { view, notices } = evidenceCodec.decode(`?q=${'ab+'.repeat(200)}`, knownCodes);
    expect(view.q.length).toBeLessThanOrEqual(200);
    expect(notices).toMatchObject([{ key: 'q', reason: 'too-long' }]);
  });

  test('a cut never splits a character', () => {
    const { view } = evidenceCodec.decode(`?q=a${'🙂'.repeat(150)}`, knownCodes);
    expect(view.q).toBe(`a${'🙂'.repeat(99)}`);
  });

  test('100 kB are read in an instant', () => {
    const started = performance.now();
    for (const [, search] of hostile) synthesisCodec.decode(search, knownCodes);
    // Fourteen addresses; a quadratic reader would take many seconds.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
