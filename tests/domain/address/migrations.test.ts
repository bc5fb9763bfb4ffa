import { describe, expect, test } from 'vitest';
import { knownCodes } from '../../../fixtures/arbitraries/view';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { synthesisCodec } from '../../../src/domain/address/pages/synthesis-codec';
import { migrations } from '../../../src/domain/address/migrations';
import type { Param } from '../../../src/domain/address/query-string';

const codesByKey = new Map([
  ['condition', ['arthritis', 'centralized-pain']],
  ['measure', ['MD']],
  ['years', ['2010-2020']],
]);
const understood = {
  key: (key: string) => codesByKey.has(key),
  value: (key: string, value: string) => codesByKey.get(key)?.includes(value) ?? false,
};

function migrate(name: string, params: readonly Param[]): readonly Param[] {
  const migration = migrations.find((candidate) => candidate.name === name);
  if (migration === undefined) throw new Error(`No migration is named ${name}.`);
  return migration.apply(params, understood);
}

describe('migrations, one by one', () => {
  test.each<[string, Param, Param]>([
    ['short and singular key names', ['cond', 'arthritis'], ['condition', 'arthritis']],
    ['short and singular key names', [' Year ', '2015'], ['years', '2015']],
    ['short and singular key names', ['constructor', 'x'], ['constructor', 'x']],
    ['case and surrounding space of keys', [' Condition ', 'x'], ['condition', 'x']],
    ['case and surrounding space of keys', ['Colour', 'x'], ['Colour', 'x']],
    [
      'British spelling of condition groups',
      ['condition', 'arthritis,Centralised-Pain'],
      ['condition', 'arthritis,centralized-pain'],
    ],
    ['British spelling of condition groups', ['q', 'centralised-pain'], ['q', 'centralised-pain']],
    [
      'case, surrounding space and dashes of values',
      ['condition', ' Arthritis ,CENTRALIZED\u2010PAIN'],
      ['condition', 'arthritis,centralized-pain'],
    ],
    ['case, surrounding space and dashes of values', ['measure', 'md'], ['measure', 'MD']],
    [
      'case, surrounding space and dashes of values',
      ['years', '2010\u20132020'],
      ['years', '2010-2020'],
    ],
    ['case, surrounding space and dashes of values', ['condition', 'Gout'], ['condition', 'Gout']],
  ])('%s: %j', (name, given, expected) => {
    expect(migrate(name, [given])).toEqual([expected]);
  });

  test('every migration has a test above', () => {
    expect(migrations.map(({ name }) => name)).toEqual([
      'short and singular key names',
      'case and surrounding space of keys',
      'British spelling of condition groups',
      'case, surrounding space and dashes of values',
    ]);
  });
});

describe('migrations in an address', () => {
  test('what was migrated is changed, not noticed', () => {
    const decoded = evidenceCodec.decode('?Cond=Centralised-Pain, ARTHRITIS', knownCodes);
    expect(decoded.view.condition).toEqual(['arthritis', 'centralized-pain']);
    expect(decoded).toMatchObject({ notices: [], changed: true });
  });

  test('an old key beside the current one adds to it', () => {
    const { canonical } = evidenceCodec.decode(
      '?cond=arthritis&condition=neuropathic-pain',
      knownCodes,
    );
    expect(canonical).toBe('condition=neuropathic-pain,arthritis');
  });

  test('search text keeps its case and dashes', () => {
    expect(evidenceCodec.decode('?q=Crohn–RSD', knownCodes).view.q).toBe('Crohn–RSD');
  });

  test('a true minus is a minus', () => {
    expect(synthesisCodec.decode('?r=\u22120.2', knownCodes).view.r).toBe(-0.2);
  });

  test('what stays unknown is named as it was typed', () => {
    const { notices } = evidenceCodec.decode('?condition=GOUT', knownCodes);
    expect(notices).toEqual([{ key: 'condition', value: 'GOUT', reason: 'unknown-value' }]);
  });
});
