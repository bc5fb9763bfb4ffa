import { execFileSync } from 'node:child_process';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerQuery, main } from '../../src/commands/evidence';
import { readArguments } from '../../src/commands/evidence-arguments';
import { emitDataset } from '../../src/data/build/emit-dataset';
import { exportFormatCodes } from '../../src/domain/exports/export-formats';
import { receiptOfView } from '../../src/domain/exports/receipt-of-view';
import { writeExport } from '../../src/domain/exports/write-export';
import type { EvidenceIndex } from '../../src/domain/summary/evidence-index';
import type { Dataset } from '../../src/domain/schema/dataset';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectStudies } from '../../src/domain/select/select-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { exportDate } from '../exports/whole-dataset';
import { livingDataset } from '../living-dataset';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await livingDataset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the command prints and its exit code, as a shell would see it. */
async function run(...argv: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    });
  const code = await main(argv);
  vi.restoreAllMocks();
  return { code, ...printed };
}

function answer(query: string, format: (typeof exportFormatCodes)[number] = 'csv') {
  return answerQuery({ query, format, date: exportDate }, dataset);
}

describe('npm run evidence', () => {
  it.each(exportFormatCodes)(
    'gives the same bytes as the app, which works from the emitted files: %s',
    async (format) => {
      const query = 'condition=neuropathic-pain,arthritis&design=rct&sort=year';
      const { files, urls } = emitDataset(dataset);
      const file = (path: string) =>
        JSON.parse(files.find((each) => each.path === path)?.content ?? '') as unknown;
      const index = file((urls['index'] ?? '').slice(1)) as EvidenceIndex;
      const records = file('data/evidence.json') as Dataset;
      const { view } = evidenceCodec.decode(query, {
        diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
        studyIds: new Set(index.studies.map(({ id }) => id)),
      });
      const summaries = selectStudies(
        prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset)),
        view,
      );
      const labels = new Map(index.diagnoses.map(({ id, label }) => [id, label]));
      const { content } = await writeExport(format, {
        summaries,
        studies: records.studies,
        diagnoses: records.diagnoses,
        receipt: { ...receiptOfView(view, index, summaries, labels), exportDate },
      });
      expect(await answer(query, format)).toEqual({ code: 0, stdout: content, stderr: [] });
    },
  );

  it('writes to standard output and exits 0', async () => {
    const { code, stdout, stderr } = await run('condition=arthritis', '--format', 'csv');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith('\uFEFFId,Study,n,Design')).toBe(true);
  });

  it('writes the same from a shell, where the writer of the format is loaded last', async () => {
    const argv = ['condition=arthritis', '--format', 'ris', '--date', exportDate];
    const printed = execFileSync('node', ['src/commands/run.mjs', 'evidence', ...argv], {
      encoding: 'utf8',
    });
    expect(printed).toBe((await answer('condition=arthritis', 'ris')).stdout);
  });

  it('says an unknown format and which formats there are, and exits 1', async () => {
    const { code, stdout, stderr } = await run('condition=arthritis', '--format', 'xlsx');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('unknown format "xlsx"; known formats: csv, csv-full, json, ris');
  });

  it('names unknown keys as the app does, ignores them, and exits 0', async () => {
    const { code, stdout, stderr } = await answer('condition=arthritis&colour=blue');
    expect(code).toBe(0);
    expect(stderr).toEqual(['“colour” in the address is not known here and was left out.']);
    expect(stdout).toBe((await answer('condition=arthritis')).stdout);
  });

  it.each([
    ['condition=arthritis&design=banana', 'part 2 of the query, design=banana: “banana”'],
    ['design=rct,banana', 'part 1 of the query, design=rct,banana: “banana”'],
    [
      'years=2020-2010',
      'part 1 of the query, years=2020-2010: “2020-2010” is not a value of Years',
    ],
    ['n=-3&condition', 'part 2 of the query, condition: has no value'],
    ['n=-3', '“-3” is not a value of Minimum participants'],
    ['diagnosis=gout', '“gout” is not a value of Diagnosis'],
    ['sort=colour', '“colour” is not a value of Sort by'],
  ])('says what is wrong with %s and where, and exits 1', async (query, words) => {
    const { code, stdout, stderr } = await answer(query);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.join('\n')).toContain(words);
  });

  it('says that there is nothing to export, and writes nothing', async () => {
    expect(await answer('condition=arthritis&n=9999999')).toEqual({
      code: 1,
      stdout: '',
      stderr: ['No study is shown, so there is nothing to export.'],
    });
  });

  it('takes the query of a whole address, and no query for all studies', async () => {
    const query = (text: string) => {
      const read = readArguments([text, '--format=ris'], exportDate);
      return read.ok ? read.given.query : read.problem;
    };
    expect(query('/?condition=arthritis')).toBe('condition=arthritis');
    expect(query('https://example.org/synthesis?q=pain')).toBe('q=pain');
    expect(query('?q=pain')).toBe('q=pain');
    expect(readArguments(['--format', 'ris'], exportDate)).toEqual({
      ok: true,
      given: { query: '', format: 'ris', date: exportDate },
    });
    const { stdout } = await answer('', 'ris');
    expect(stdout.match(/^TY {2}- /gm)).toHaveLength(dataset.studies.length);
  });

  it.each([
    [[], '--format is missing'],
    [['--format'], '--format has no value'],
    [['--colour', 'blue'], 'unknown option --colour'],
    [['a', 'b', '--format', 'csv'], 'more than one query'],
    [['--format', 'csv', '--date', '2026-02-30'], '--date "2026-02-30" is not a date'],
  ])('refuses the arguments %j', (argv, words) => {
    const read = readArguments(argv, exportDate);
    expect(read.ok ? '' : read.problem).toContain(words);
  });
});
