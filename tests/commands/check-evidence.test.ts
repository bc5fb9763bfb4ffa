import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/commands/check-evidence';
import { patchedCopy } from '../domain/check/apply-patch';

const valid = 'fixtures/broken-datasets/valid';
const trial = 'studies/fixture-trial.json';
const made: string[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const directory of made.splice(0)) await rm(directory, { recursive: true });
});

/** What the command prints, line by line, and its exit code. */
async function run(directory?: string): Promise<{ code: number; lines: readonly string[] }> {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const code = await main(directory === undefined ? [] : [directory]);
  return { code, lines: printed.trimEnd().split('\n') };
}

describe('check:evidence', () => {
  it('prints counts of a dataset without faults and exits 0', async () => {
    const { code, lines } = await run(valid);
    expect(code).toBe(0);
    expect(lines).toContainEqual(expect.stringMatching(/^records accounted for +5$/));
    expect(lines.at(-1)).toMatch(/^faults +0$/);
  });

  it.each([
    [
      'interval-excludes-estimate',
      `${trial}: outcomes[0].effect.interval.low: is -0.3, above the estimate -0.5`,
    ],
    [
      'events-over-total',
      `${trial}: harms.events[0].arms[0].events: is 60, more than the 50 of the total`,
    ],
  ])('names file, field and reason of the committed dataset %s', async (name, line) => {
    const { code, lines } = await run(`fixtures/broken-datasets/${name}`);
    expect(code).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^faults +1$/));
    expect(lines.at(-1)).toBe(line);
  });

  it('prints one line per fault', async () => {
    const directory = await patchedCopy(valid, [
      { file: trial, set: 'citation.doi', to: 'none' },
      { file: 'studies/fixture-cohort.json', set: 'diagnoses[0]', to: 'no-such-condition' },
    ]);
    made.push(directory);
    const { code, lines } = await run(directory);
    expect(code).toBe(1);
    expect(lines.slice(-2)).toEqual([
      `${trial}: citation.doi: is "none", which is not a DOI`,
      'studies/fixture-cohort.json: diagnoses[0]: is "no-such-condition", which diagnoses.json lacks',
    ]);
  });

  it('names a file that is cut short, and still checks the others', async () => {
    const directory = await patchedCopy(valid, [
      { file: trial, cutTo: 300 },
      { file: 'studies/fixture-cohort.json', set: 'outcomes[0].effect.p.value', to: 0 },
    ]);
    made.push(directory);
    const { code, lines } = await run(directory);
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^studies\/fixture-trial\.json: \(whole file\): is not JSON at line 1\d/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringContaining('studies/fixture-cohort.json: outcomes[0].effect.p.value: is 0'),
    );
  });

  it('names a directory that does not exist, holds no studies, or is a file', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'ldn-evidence-'));
    made.push(empty);
    const absent = join(empty, 'absent');
    expect(await run(absent)).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/^faults +1$/),
        `${absent}: (directory): cannot be read: it does not exist`,
      ],
    });
    expect((await run(empty)).lines.at(-1)).toBe(
      'studies: (directory): cannot be read: it does not exist',
    );
    await mkdir(join(empty, 'studies'));
    expect((await run(empty)).lines.at(-1)).toBe('studies: (directory): holds no study file');
    expect((await run('package.json')).lines.at(-1)).toContain('it is not a directory');
  });

  it('checks the dataset of the project when no directory is named', async () => {
    const { lines } = await run();
    const records = (await readdir('src/data/studies')).length;
    expect(records).toBeGreaterThan(0);
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`^records in the dataset +${records}$`)),
    );
  });
});
