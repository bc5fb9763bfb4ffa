import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/commands/draft';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { faultLine } from '../../src/domain/check/fault';
import type { SecondForm } from '../../src/domain/surveillance/second-reading';

let folder: string;
let directory: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draft-'));
  directory = join(folder, 'data');
  await cp('fixtures/records', directory, { recursive: true });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function draft(...argv: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    });
  const code = await main(argv, directory);
  vi.restoreAllMocks();
  return { code, ...printed };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function recordIds(): Promise<readonly string[]> {
  return (await readdir(join(directory, 'studies'))).sort();
}

const nbib = `
PMID- 99000001
OWN - NLM
DP  - 2026 Nov
TI  - A planted trial of low-dose naltrexone in a condition: a title that goes on in
      a second line.
PG  - 1-9
LID - 10.5555/planted.1 [doi]
AB  - An abstract. Trial registration: NCT99000001.
AU  - Ozturk-van der Berg AB
AU  - Planted C
CN  - Planted Group
PT  - Journal Article
PT  - Randomized Controlled Trial
TA  - J Planted
VI  - 12
`;

describe('draft from a file of PubMed', () => {
  it('fills what the file says, and leaves everything else to be read', async () => {
    const { code, stdout } = await draft(await file('a.nbib', nbib));
    expect(code).toBe(0);
    expect(await recordIds()).toContain('ozturk-van-der-berg-2026.json');
    const path = join(directory, 'studies', 'ozturk-van-der-berg-2026.json');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      citation: {
        authors: [
          { family: 'Ozturk-van der Berg', initials: 'AB' },
          { family: 'Planted', initials: 'C' },
          { literal: 'Planted Group' },
        ],
        year: 2026,
        title:
          'A planted trial of low-dose naltrexone in a condition: a title that goes on in a second line',
        journal: 'J Planted',
        volume: '12',
        issue: { missing: 'not-reported' },
        doi: '10.5555/planted.1',
        pmid: '99000001',
      },
      registrations: ['NCT99000001'],
      // Whether parallel or crossover, PubMed does not say.
      design: { missing: 'not-reported', note: 'to be read' },
    });
    expect(stdout).toContain('population.randomized');
  });

  it('is refused by the check field by field until somebody has read the source', async () => {
    await draft(await file('a.nbib', nbib));
    const open = (await gatherDataset(directory)).faults.map(faultLine);
    const name = 'studies/ozturk-van-der-berg-2026.json';
    expect(open).toContain(`${name}: design: is still to be read`);
    expect(open).toContain(`${name}: harms.serious: is still to be read`);
    expect(open.every((line) => line.endsWith('is still to be read'))).toBe(true);
  });

  it('passes the check once the open fields are filled', async () => {
    await draft(await file('a.nbib', nbib));
    const path = join(directory, 'studies', 'ozturk-van-der-berg-2026.json');
    const record = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    const notReported = { missing: 'not-reported' };
    await writeFile(
      path,
      JSON.stringify({
        ...record,
        design: 'rct-parallel',
        blinding: 'double-blind',
        conditionGroups: ['centralized-pain'],
        diagnoses: ['fibromyalgia'],
        condition: 'a condition',
        population: {
          country: 'NO',
          randomized: 20,
          analyzed: notReported,
          femalePercent: notReported,
          meanAgeYears: notReported,
          description: 'Twenty adults.',
        },
        intervention: {
          drug: 'naltrexone',
          doseMgPerDay: [4.5],
          dosing: '4.5 mg once daily',
          durationWeeks: 12,
        },
        comparator: { classes: ['placebo'], label: 'placebo' },
        finding: 'Twenty adults were randomised; no outcome could be read.',
        harms: { events: [], serious: notReported, stopped: notReported },
        riskOfBias: notReported,
        funding: notReported,
        sourceRead: 'low',
      }),
    );
    expect((await gatherDataset(directory)).faults.map(faultLine)).toEqual([]);
  });
});

const study = (changes: object = {}) =>
  JSON.stringify({
    protocolSection: {
      identificationModule: { nctId: 'NCT99000002', briefTitle: 'A planted trial' },
      statusModule: {
        overallStatus: 'RECRUITING',
        startDateStruct: { date: '2026-10-01', type: 'ACTUAL' },
      },
      sponsorCollaboratorsModule: { leadSponsor: { name: 'Nobody' } },
      designModule: {
        designInfo: { allocation: 'RANDOMIZED', maskingInfo: { masking: 'QUADRUPLE' } },
        enrollmentInfo: { count: 60, type: 'ESTIMATED' },
      },
      outcomesModule: { primaryOutcomes: [{ measure: 'Pain', timeFrame: '12 weeks' }] },
      ...changes,
    },
    hasResults: false,
  });

describe('draft from a study of ClinicalTrials.gov', () => {
  it('fills what is registered: people planned, masking, outcomes with their time frame', async () => {
    const { code } = await draft(await file('b.json', study()));
    expect(code).toBe(0);
    const text = await readFile(join(directory, 'studies', 'nct99000002.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      design: 'protocol',
      blinding: 'double-blind',
      registrations: ['NCT99000002'],
      citation: { year: 2026, title: 'A planted trial' },
      population: { planned: 60 },
      plannedOutcomes: [
        { name: 'Pain', role: 'primary', instrument: 'time frame as registered: 12 weeks' },
      ],
    });
  });
});

describe('a file that cannot be drafted', () => {
  it.each([
    ['empty', '', 'holds no record'],
    ['a web page', '<!doctype html><p>PMID', 'is not in MEDLINE format'],
    ['without a title', 'PMID- 99000003\nAU  - Planted C', 'has no title'],
    ['without a number', 'TI  - A title', 'has no PubMed number'],
    ['of two papers', `${nbib}\n${nbib.replace('99000001', '99000004')}`, 'holds 2 records'],
    ['no JSON', '{"protocolSection": ', 'is no valid JSON'],
    ['of another API version', '{"FullStudy": {}}', 'is no study of the ClinicalTrials.gov API v2'],
    ['of a study without a title', study().replace('A planted trial', ' '), 'briefTitle'],
    [
      'with a control character',
      nbib.replace('planted trial', 'planted\u0007trial'),
      'citation.title holds a control character',
    ],
    [
      'with text turned round',
      nbib.replace('planted trial', 'planted \u202Etrial'),
      'turns the direction',
    ],
    [
      'with a script',
      nbib.replace('planted trial', 'planted <script>x</script>'),
      'citation.title holds markup',
    ],
  ])('%s: one line, and nothing is written', async (_, text, words) => {
    const before = await recordIds();
    const { code, stderr, stdout } = await draft(await file('x.txt', text));
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await recordIds()).toEqual(before);
  });

  it('is held already: by DOI, by PubMed number or by title, whatever its capitals', async () => {
    await draft(await file('a.nbib', nbib));
    const path = join(directory, 'studies', 'ozturk-van-der-berg-2026.json');
    const filled = await readFile(join(directory, 'studies', 'due-bruun-2024.json'), 'utf8');
    await rm(path);
    const { citation } = JSON.parse(filled) as { citation: { doi: string; title: string } };
    for (const text of [
      nbib.replace('10.5555/planted.1', citation.doi.toUpperCase()),
      nbib.replace(/TI {2}- [\s\S]*?line\./, `TI  - ${citation.title.toUpperCase()}.`),
    ]) {
      const { code, stderr } = await draft(await file('held.nbib', text));
      expect(code).toBe(1);
      expect(stderr).toContain('is held already (due-bruun-2024)');
    }
  });
});

describe('a second reading', () => {
  it('asks every figure without its value, and says which of the filled ones differ', async () => {
    const { stdout } = await draft('--second', 'due-bruun-2024');
    const form = JSON.parse(stdout) as SecondForm;
    expect(form.figures.length).toBeGreaterThan(20);
    expect(form.figures.every(({ value }) => value === null)).toBe(true);
    const [randomised] = form.figures.filter(({ field }) => field === 'population.randomized');
    expect(randomised).toMatchObject({ what: 'people; randomized' });
    const filled = {
      ...form,
      figures: form.figures.map((figure) =>
        figure.field === 'population.randomized'
          ? { ...figure, value: 99 }
          : figure.field === 'intervention.durationWeeks'
            ? { ...figure, value: 100 }
            : figure,
      ),
    };
    const path = await file('form.json', JSON.stringify(filled));
    const compared = await draft('--second', 'due-bruun-2024', '--filled', path);
    expect(compared.code).toBe(0);
    // 99 people were randomised (10.1016/S2665-9913(24)00020-0, abstract); nobody was treated 100 weeks.
    expect(compared.stdout).toMatch(/^1 figure agrees, 1 differs, \d+ left open/);
    expect(compared.stdout).toContain('intervention.durationWeeks');
  });

  it('refuses a record that is not there and a form for another one', async () => {
    expect((await draft('--second', 'nobody-2000')).stderr).toContain('no record "nobody-2000"');
    const path = await file('other.json', '{"id": "other", "figures": []}');
    const { code, stderr } = await draft('--second', 'due-bruun-2024', '--filled', path);
    expect(code).toBe(1);
    expect(stderr).toContain('is a form for "other", not for "due-bruun-2024"');
  });
});
