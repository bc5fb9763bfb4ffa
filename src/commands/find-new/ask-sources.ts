import { readMedline, type MedlineRecord } from '../../domain/surveillance/medline-record';
import type { Found, FoundPaper } from '../../domain/surveillance/new-since';
import type { SourceFault } from '../../domain/surveillance/new-since-report';
import { readSearch, readSummaries } from '../../domain/surveillance/pubmed-answers';
import { readRegistryPage, type RegistryPage } from '../../domain/surveillance/registry-answers';
import type { RegistryStudy } from '../../domain/surveillance/registry-study';
import { Asker, type SourceAnswer, type Manners } from './ask';
import { pubmedQuery, registryQuery } from './search-terms';

/** Where the sources answer; another address may stand in for them, such as a proxy. */
export interface SourceAddresses {
  readonly pubmed: string;
  readonly registry: string;
}

export const publicAddresses: SourceAddresses = {
  pubmed: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
  registry: 'https://clinicaltrials.gov/api/v2',
};

/** NCBI allows three requests a second without a key, ClinicalTrials.gov about fifty a minute. */
export const publicManners: Readonly<Record<keyof SourceAddresses, Manners>> = {
  pubmed: { timeoutMs: 20_000, tries: 4, gapMs: 400, backOffMs: 2000 },
  registry: { timeoutMs: 30_000, tries: 4, gapMs: 1300, backOffMs: 2000 },
};

export interface SearchAsked {
  /** Days, inclusive. */
  readonly since: string;
  readonly to: string;
  readonly heldPmids: readonly string[];
  readonly heldTrials: readonly string[];
}

export interface FoundWithFaults {
  readonly found: Found;
  readonly faults: readonly SourceFault[];
}

const perRequest = 100;
/** A search that goes on beyond this is not one of a few weeks; it is said and cut off there. */
const mostPages = 30;

/** Asks both sources; what one of them does not answer becomes a fault and the rest stays. */
export async function askSources(
  addresses: SourceAddresses,
  manners: typeof publicManners,
  asked: SearchAsked,
): Promise<FoundWithFaults> {
  const faults: SourceFault[] = [];
  const [pubmed, registry] = await Promise.all([
    askPubmed(addresses.pubmed, new Asker(manners.pubmed), asked, faults),
    askRegistry(addresses.registry, new Asker(manners.registry), asked, faults),
  ]);
  return { found: { ...pubmed, trials: registry }, faults };
}

async function askPubmed(
  base: string,
  asker: Asker,
  { since, to, heldPmids }: SearchAsked,
  faults: SourceFault[],
): Promise<Pick<Found, 'papers' | 'heldPapers'>> {
  const address = (call: string, parameters: Readonly<Record<string, string>>) =>
    addressOf(`${base}/${call}.fcgi`, { db: 'pubmed', tool: 'ldn-evidence', ...parameters });
  const pmids: string[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const url = address('esearch', {
      term: pubmedQuery,
      datetype: 'edat',
      mindate: since.replaceAll('-', '/'),
      maxdate: to.replaceAll('-', '/'),
      retmode: 'json',
      retmax: String(perRequest),
      retstart: String(page * perRequest),
    });
    const answer = await asker.ask(url, (text) => {
      const read = readSearch(JSON.parse(text));
      if ('problem' in read) throw new Error(read.problem);
      return read;
    });
    if (!answer.ok) {
      faults.push({ source: 'PubMed, search', problem: answer.problem });
      break;
    }
    pmids.push(...answer.value.pmids);
    if (answer.value.pmids.length === 0 || pmids.length >= answer.value.count) break;
    if (page === mostPages - 1)
      faults.push({ source: 'PubMed, search', problem: `more than ${pmids.length} hits` });
  }
  const held = new Set(heldPmids);
  const unknown = pmids.filter((pmid) => !held.has(pmid));
  const papers: FoundPaper[] = [];
  for (const ids of batches(unknown)) {
    const answer = await asker.ask(
      address('esummary', { id: ids.join(','), retmode: 'json' }),
      (text) => readSummaries(JSON.parse(text)),
    );
    papers.push(...valueOf(answer, 'PubMed, summaries', faults));
  }
  const records: MedlineRecord[] = [];
  for (const ids of batches([...unknown, ...heldPmids])) {
    const url = address('efetch', { id: ids.join(','), rettype: 'medline', retmode: 'text' });
    const answer = await asker.ask(url, (text) => {
      const read = readMedline(text);
      if (!read.ok) throw new Error(read.problem);
      const came = new Set(read.records.map(({ pmid }) => pmid));
      const absent = ids.filter((id) => !came.has(id));
      const problems = absent.length === 0 ? [] : [`did not answer on PMID ${absent.join(', ')}`];
      return { value: read.records, problems };
    });
    records.push(...valueOf(answer, 'PubMed, records', faults));
  }
  return { papers: papers.map((paper) => withNumbers(paper, records)), heldPapers: records };
}

async function askRegistry(
  base: string,
  asker: Asker,
  { since, heldTrials }: SearchAsked,
  faults: SourceFault[],
): Promise<readonly RegistryStudy[]> {
  const studies: RegistryStudy[] = [];
  const searches = [
    {
      source: 'ClinicalTrials.gov, search',
      parameters: {
        'query.term': registryQuery,
        'filter.advanced': `AREA[LastUpdatePostDate]RANGE[${since},MAX]`,
      },
    },
    ...[...batches(heldTrials)].map((ids) => ({
      source: 'ClinicalTrials.gov, trials held',
      parameters: { 'filter.ids': ids.join(',') },
    })),
  ];
  for (const { source, parameters } of searches) {
    let next: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const url = addressOf(`${base}/studies`, {
        ...parameters,
        format: 'json',
        pageSize: String(perRequest),
        ...(next !== null && { pageToken: next }),
      });
      const answer: SourceAnswer<RegistryPage> = await asker.ask(url, (text) =>
        readRegistryPage(JSON.parse(text)),
      );
      studies.push(...valueOf(answer, source, faults));
      next = answer.ok ? answer.value.next : null;
      if (next === null) break;
      if (page === mostPages - 1)
        faults.push({ source, problem: `more than ${studies.length} studies` });
    }
  }
  return studies;
}

/** The value of an answer; what is wrong with it becomes a fault of its source. */
function valueOf<T>(
  answer: SourceAnswer<{ readonly value: readonly T[]; readonly problems: readonly string[] }>,
  source: string,
  faults: SourceFault[],
): readonly T[] {
  if (!answer.ok) {
    faults.push({ source, problem: answer.problem });
    return [];
  }
  faults.push(...answer.value.problems.map((problem) => ({ source, problem })));
  return answer.value.value;
}

/** A summary has no registry numbers; the full record of the same paper may. */
export function withNumbers(paper: FoundPaper, records: readonly MedlineRecord[]): FoundPaper {
  const record = records.find(({ pmid }) => pmid === paper.pmid);
  return record === undefined ? paper : { ...paper, registrations: record.registrations };
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += perRequest) yield ids.slice(at, at + perRequest);
}

function addressOf(base: string, parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(base);
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  return url;
}
