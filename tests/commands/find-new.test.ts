import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/commands/find-new';
import { known } from '../../src/domain/missing/missing';
import type { Dataset } from '../../src/domain/schema/dataset';
import type { RegisteredTrial } from '../../src/domain/schema/trials/registered-trial';
import { fixedDataset } from '../fixed-records';

let dataset: Dataset;
let server: Server;
let base: string;
let out: string;
/** What the sources do with a request before they answer it; true when they have answered. */
let disturb: (request: URL, response: ServerResponse, times: number) => boolean;

const manners = { timeoutMs: 300, tries: 3, gapMs: 0, backOffMs: 5 };
const changedTrial = 'NCT06723561';
const newPmids = ['99000001', '99000002'];

beforeAll(async () => {
  dataset = await fixedDataset();
});

beforeEach(async () => {
  disturb = () => false;
  out = await mkdtemp(join(tmpdir(), 'find-new-'));
  const times = new Map<string, number>();
  server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const n = (times.get(url.pathname) ?? 0) + 1;
    times.set(url.pathname, n);
    if (!disturb(url, response, n)) response.end(answerTo(url));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(out, { recursive: true });
});

/** Answers in the formats of E-utilities (esearch and esummary JSON, efetch MEDLINE) and of API v2. */
function answerTo(url: URL): string {
  const ids = (url.searchParams.get('id') ?? '').split(',').filter(Boolean);
  if (url.pathname.endsWith('esearch.fcgi'))
    return JSON.stringify({
      header: { type: 'esearch', version: '0.3' },
      esearchresult: {
        count: '3',
        retmax: '3',
        retstart: '0',
        // A paper that is held comes back, too, as it would when PubMed touched its record.
        idlist: [...newPmids, '23359310'],
      },
    });
  if (url.pathname.endsWith('esummary.fcgi'))
    return JSON.stringify({
      header: { type: 'esummary', version: '0.3' },
      result: Object.fromEntries([
        ['uids', ids],
        ...ids.map((uid) => [
          uid,
          {
            uid,
            pubdate: '2026 Nov 25',
            fulljournalname: 'A journal',
            title: `Planted paper ${uid}.`,
            articleids: [{ idtype: 'doi', idtypen: 3, value: `10.5555/planted.${uid}` }],
            pubtype: ['Journal Article'],
          },
        ]),
      ]),
    });
  if (url.pathname.endsWith('efetch.fcgi'))
    return ids
      .map((id) =>
        [
          `PMID- ${id}`,
          'TI  - A title that goes',
          '      on in a second line.',
          ...(id === '23359310' ? ['RIN - A journal. 2026 Nov 20;1(1):1. PMID: 99000009'] : []),
          ...(id === newPmids[0] ? ['SI  - ClinicalTrials.gov/NCT00568555'] : []),
        ].join('\n'),
      )
      .join('\n\n');
  const held = (url.searchParams.get('filter.ids') ?? '').split(',').filter(Boolean);
  if (held.length === 0)
    return JSON.stringify({
      studies: [registryStudy('NCT99000001', 'Planted trial', 'RECRUITING')],
    });
  const trials = dataset.registeredTrials.filter(({ registrations }) =>
    registrations.some((number) => number.startsWith('NCT') && held.includes(number)),
  );
  return JSON.stringify({ studies: trials.map(asRegistered) });
}

const states = {
  recruiting: 'RECRUITING',
  'not-yet-recruiting': 'NOT_YET_RECRUITING',
  suspended: 'SUSPENDED',
  terminated: 'TERMINATED',
  withdrawn: 'WITHDRAWN',
  'completed-unpublished': 'COMPLETED',
  'completed-published': 'COMPLETED',
  'protocol-only': 'UNKNOWN',
  unknown: 'UNKNOWN',
} as const;

/** A trial as the dataset holds it, in the registry's format; one of them has moved on. */
function asRegistered(trial: RegisteredTrial) {
  const nctId = trial.registrations.find((number) => number.startsWith('NCT')) ?? '';
  const moved = nctId === changedTrial;
  const completion = known(trial.completionDate)?.date;
  return registryStudy(
    nctId,
    trial.title,
    moved ? 'COMPLETED' : states[trial.status],
    moved ? '2026-11-20' : completion,
    known(trial.participants),
  );
}

function registryStudy(
  nctId: string,
  briefTitle: string,
  overallStatus: string,
  completion?: string,
  count?: number,
) {
  return {
    protocolSection: {
      identificationModule: { nctId, briefTitle },
      statusModule: {
        overallStatus,
        ...(completion !== undefined && {
          completionDateStruct: { date: completion, type: 'ACTUAL' },
        }),
      },
      conditionsModule: { conditions: ['A condition'] },
      designModule: { ...(count !== undefined && { enrollmentInfo: { count, type: 'ACTUAL' } }) },
    },
    hasResults: false,
  };
}

interface Report {
  readonly found: {
    readonly papers: readonly { readonly pmid: string; readonly sameTrial: readonly string[] }[];
    readonly trials: readonly { readonly nctId: string }[];
    readonly changedTrials: readonly {
      readonly nctId: string;
      readonly changes: readonly { readonly field: string }[];
    }[];
    readonly notices: readonly { readonly id: string; readonly kind: string }[];
  };
  readonly faults: readonly { readonly source: string; readonly problem: string }[];
}

async function run(...more: readonly string[]) {
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockReturnValue(true);
  const code = await main(
    ['--pubmed', `${base}/eutils`, '--registry', `${base}/v2`, '--out', out, ...more],
    { pubmed: manners, registry: manners },
    'fixtures/records',
  );
  vi.restoreAllMocks();
  const report = JSON.parse(await readFile(join(out, 'new.json'), 'utf8')) as Report;
  return { code, report, markdown: await readFile(join(out, 'new.md'), 'utf8') };
}

describe('find:new', () => {
  it('finds the planted papers and trial, the changed trial and the retraction, and no more', async () => {
    const { code, report, markdown } = await run();
    expect(report.faults).toEqual([]);
    expect(code).toBe(0);
    expect(report.found.papers.map(({ pmid }) => pmid)).toEqual(newPmids);
    expect(report.found.papers[0]?.sameTrial).toEqual(['younger-2013']);
    expect(report.found.trials.map(({ nctId }) => nctId)).toEqual(['NCT99000001']);
    expect(
      report.found.changedTrials.map(({ nctId, changes }) => [
        nctId,
        changes.map(({ field }) => field),
      ]),
    ).toEqual([[changedTrial, ['status', 'completionDate']]]);
    expect(report.found.notices.map(({ id, kind }) => [id, kind])).toEqual([
      ['younger-2013', 'retraction'],
    ]);
    expect(markdown).toContain('Retraction: `younger-2013`');
  });

  it('waits where it is asked to (429), and then finds the same', async () => {
    const calm = await run();
    disturb = (_, response, times) => {
      if (times > 1) return false;
      response.writeHead(429, { 'retry-after': '0' }).end();
      return true;
    };
    const { code, report } = await run();
    expect(code).toBe(0);
    expect(report.found).toEqual(calm.report.found);
  });

  it.each([
    ['never answers', () => {}, 'did not answer within 0.3 s'],
    ['fails', (response: ServerResponse) => response.writeHead(500).end(), 'answered 500'],
    [
      'is cut off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"esearchresult":');
        response.destroy();
      },
      'did not answer',
    ],
    [
      'sends half a text',
      (response: ServerResponse) => response.end('{"esearchresult": {"count": "3"'),
      'its answer cannot be read',
    ],
    [
      'renames a field',
      (response: ServerResponse) => response.end('{"esearchresult": {"count": "3", "ids": []}}'),
      'esearchresult.idlist',
    ],
  ])('says so where a search %s, and keeps what the other source found', async (_, act, words) => {
    disturb = (url, response) => {
      if (!url.pathname.endsWith('esearch.fcgi')) return false;
      act(response);
      return true;
    };
    const { code, report, markdown } = await run();
    expect(code).toBe(1);
    expect(report.faults).toHaveLength(1);
    expect(report.faults[0]?.source).toBe('PubMed, search');
    expect(report.faults[0]?.problem).toContain(words);
    expect(markdown).toContain('What failed');
    expect(report.found.papers).toEqual([]);
    expect(report.found.trials).toHaveLength(1);
    expect(report.found.notices).toHaveLength(1);
  });

  it('names the one study of the registry whose state is gone, and reads the others', async () => {
    disturb = (url, response) => {
      if (!url.searchParams.has('filter.ids')) return false;
      response.end(answerTo(url).replace('"overallStatus":"TERMINATED"', '"state":"TERMINATED"'));
      return true;
    };
    const { code, report } = await run();
    expect(code).toBe(1);
    expect(report.faults.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^NCT\d{8}: protocolSection\.statusModule\.overallStatus: /),
    ]);
    expect(report.found.changedTrials).toHaveLength(1);
  });

  it('finds the same in saved answers, whatever their files are called', async () => {
    const live = await run();
    const saved = await mkdtemp(join(tmpdir(), 'saved-'));
    const held = dataset.registeredTrials.flatMap(({ registrations }) => registrations).join(',');
    for (const [name, path] of [
      ['a.json', '/esearch.fcgi'],
      ['b.json', `/esummary.fcgi?id=${newPmids.join(',')}`],
      ['c.txt', `/efetch.fcgi?id=${[...newPmids, '23359310'].join(',')}`],
      ['d.json', '/v2/studies'],
      ['e.json', `/v2/studies?filter.ids=${held}`],
    ] as const)
      await writeFile(join(saved, name), answerTo(new URL(path, 'http://localhost')));
    const { code, report } = await run('--from', saved);
    expect(code).toBe(0);
    expect(report.found).toEqual(live.report.found);
    await writeFile(join(saved, 'z.json'), '{"else": 1}');
    expect((await run('--from', saved)).report.faults).toEqual([
      { source: 'z.json', problem: expect.stringContaining('is no answer of') as string },
    ]);
    await rm(saved, { recursive: true });
  });

  it('writes text of other sites so that no markup of it takes effect', async () => {
    disturb = (url, response) => {
      if (!url.pathname.endsWith('esummary.fcgi')) return false;
      response.end(answerTo(url).replaceAll('Planted paper', '<img src=x> [a](b)\\n# Planted'));
      return true;
    };
    const { markdown } = await run();
    expect(markdown).toContain('\\<img src=x\\> \\[a\\](b) \\# Planted');
  });
});
