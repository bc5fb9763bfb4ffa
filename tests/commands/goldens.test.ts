import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/commands/goldens';
import { changedLines } from '../../src/commands/goldens/changed-lines';
import { compareGoldens } from '../../src/commands/goldens/compare-goldens';
import { exportGoldens, exportQueries } from '../../src/commands/goldens/export-goldens';
import { goldenAddresses } from '../../src/commands/goldens/golden-addresses';
import { writeTable, writeTexts } from '../../src/commands/goldens/golden-table';
import { exportFormatCodes } from '../../src/domain/exports/export-formats';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { outcomeFamilyCodes } from '../../src/domain/vocabulary/outcome-families';
import { pathwayCodes } from '../../src/domain/vocabulary/pathways';

const folder = mkdtempSync(join(tmpdir(), 'goldens-'));
afterAll(() => rmSync(folder, { recursive: true }));

const diagnoses = JSON.parse(readFileSync('src/data/diagnoses.json', 'utf8')) as { id: string }[];
const diagnosisIds = diagnoses.map(({ id }) => id);
const studyIds = readdirSync('src/data/studies').map((file) => file.replace(/\.json$/, ''));

describe('the addresses whose sentences are recorded', () => {
  const addresses = goldenAddresses({ diagnosisIds, studyIds, pathwayIds: pathwayCodes });
  const named = new Set(addresses);

  it('are at least 150, each once', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(150);
    expect(named.size).toBe(addresses.length);
  });

  it('name every condition, diagnosis, outcome family, pathway and study', () => {
    const wanted = [
      ...conditionGroupCodes.map((condition) => `/?condition=${condition}`),
      ...diagnosisIds.map((diagnosis) => `/?diagnosis=${diagnosis}`),
      ...outcomeFamilyCodes.map((family) => `/synthesis?family=${family}`),
      ...pathwayCodes.map((pathway) => `/mechanism?pathway=${pathway}`),
      ...studyIds.map((id) => `/studies/${id}`),
    ];
    expect(wanted.filter((address) => !named.has(address))).toEqual([]);
  });

  it('compare eight sets of studies that are there', () => {
    const sets = addresses.flatMap((address) => {
      const ids = /^\/compare\?s=([^&]+)/.exec(address)?.[1]?.split(',') ?? [];
      return ids.length > 1 ? [ids] : [];
    });
    expect(sets).toHaveLength(8);
    expect(sets.flat().filter((id) => !studyIds.includes(id))).toEqual([]);
  });
});

describe('the recorded exports', () => {
  it('are every format of the whole dataset and of ten selections, none refused', async () => {
    const files = await exportGoldens();
    expect(exportQueries).toHaveLength(11);
    expect(files).toHaveLength(11 * exportFormatCodes.length);
    expect(files.filter(([, text]) => text.startsWith('refused'))).toEqual([]);
  });
});

describe('two folders of goldens', () => {
  function recorded(name: string, first: string, hash: string): string {
    const at = join(folder, name);
    writeTable(at, 'emitted', [{ key: `data/index.${hash}.json`, sha256: hash }]);
    writeTexts(at, 'exports', [['csv ?design=rct', 'study\n']]);
    writeTexts(at, 'sentences', [
      ['/', `Evidence\n${first}\nend\n`],
      ['/about', 'About\n'],
    ]);
    return at;
  }

  it('do not differ when recorded alike', () => {
    const before = recorded('before', 'one', 'a1');
    expect(compareGoldens(before, recorded('alike', 'one', 'a1'))).toEqual([]);
  });

  it('differ where a word was planted, with the lines, and in files that came and went', () => {
    const before = recorded('before', 'one', 'a1');
    expect(compareGoldens(before, recorded('planted', 'two', 'b2'))).toEqual([
      'emitted: data/index.a1.json: is gone',
      'emitted: data/index.b2.json: is new',
      'sentences: /: differs\n@@ -2 +2 @@\n-one\n+two',
    ]);
  });

  it('cannot be compared where one is not there', () => {
    expect(() => compareGoldens(join(folder, 'absent'), folder)).toThrow('emitted.tsv');
  });
});

describe('the lines in which two texts differ', () => {
  it('are given place by place, without those that only moved along', () => {
    expect(changedLines('a\nb\nc\nd\ne', 'a\nB\nc\nx\nd\ne', 12)).toEqual([
      '@@ -2 +2 @@\n-b',
      '+B',
      '@@ -4 +4 @@\n+x',
    ]);
  });

  it('are at most as many as asked for, then how many more', () => {
    const lines = changedLines('a\nb\nc', 'x\ny\nz', 4);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('… 2 more changed lines');
  });

  it('show the differing part of a long line', () => {
    const [removed = ''] = changedLines(`${'a'.repeat(5000)}b`, `${'a'.repeat(5000)}c`, 12);
    expect(removed).toMatch(/^@@ -1 \+1 @@\n-…a+b$/);
    expect(removed.length).toBeLessThan(400);
  });

  it('are none for equal texts', () => {
    expect(changedLines('a\nb', 'a\nb', 12)).toEqual([]);
  });
});

describe('npm run goldens', () => {
  it('refuses what it does not know, and to compare a folder with itself', async () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    expect(await main(['--banana'])).toBe(1);
    expect(await main(['--against', 'reports/goldens'])).toBe(1);
    expect(await main(['--against', join(folder, 'absent')])).toBe(1);
    vi.restoreAllMocks();
    expect(said.join('')).toMatch(/--built[^]*copy it elsewhere[^]*There is no folder/);
  });
});
