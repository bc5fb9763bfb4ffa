import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { gatherDataset } from '../../../src/data/build/gather-dataset';
import { patchedCopy, type Patch } from './apply-patch';

const root = 'fixtures/broken-datasets';
const patches = readdirSync(join(root, 'patches')).map((name) => ({
  rule: name.replace('.json', ''),
  patch: JSON.parse(readFileSync(join(root, 'patches', name), 'utf8')) as Patch,
}));

const made: string[] = [];
afterEach(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true });
});

describe('a small dataset', () => {
  it('passes as it stands', async () => {
    const { dataset, faults } = await gatherDataset(join(root, 'valid'));
    expect(faults).toEqual([]);
    expect(dataset?.studies.map(({ id }) => id)).toEqual([
      'fixture-cohort',
      'fixture-later-report',
      'fixture-review',
      'fixture-trial',
    ]);
  });

  it.each(patches)('broken by "$rule" gives exactly the faults of that rule', async ({ patch }) => {
    const directory = await patchedCopy(join(root, 'valid'), patch.changes);
    made.push(directory);
    const { faults } = await gatherDataset(directory);
    expect(faults.map(({ file, field }) => ({ file, field }))).toEqual(
      patch.expect.map(({ file, field }) => ({ file, field })),
    );
    patch.expect.forEach(({ reasonIncludes }, i) =>
      expect(faults[i]?.reason).toContain(reasonIncludes),
    );
  });
});
