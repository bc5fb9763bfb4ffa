import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMedline, type MedlineRecord } from '../../domain/surveillance/medline-record';
import type { FoundPaper } from '../../domain/surveillance/new-since';
import type { SourceFault } from '../../domain/surveillance/new-since-report';
import { readSearch, readSummaries } from '../../domain/surveillance/pubmed-answers';
import { readRegistryPage } from '../../domain/surveillance/registry-answers';
import { readRegistryStudy, type RegistryStudy } from '../../domain/surveillance/registry-study';
import { withNumbers, type FoundWithFaults } from './ask-sources';

interface Saved {
  readonly pmids: string[];
  readonly papers: FoundPaper[];
  readonly records: MedlineRecord[];
  readonly trials: RegistryStudy[];
  readonly faults: SourceFault[];
}

/**
 * Reads answers that the sources gave before, each file known by what it holds: JSON of `esearch`,
 * `esummary`, or of ClinicalTrials.gov (a page or one study), MEDLINE text of `efetch`. A file that is none
 * of these, and hits of a search without a summary, are faults.
 */
export async function savedAnswers(directory: string): Promise<FoundWithFaults> {
  const saved: Saved = { pmids: [], papers: [], records: [], trials: [], faults: [] };
  let names: readonly string[];
  try {
    names = (await readdir(directory)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    names = [];
    saved.faults.push({ source: directory, problem: 'is not a directory that can be read' });
  }
  if (names.length === 0 && saved.faults.length === 0)
    saved.faults.push({ source: directory, problem: 'holds no saved answer' });
  for (const name of names) {
    try {
      readSaved(await readFile(join(directory, name), 'utf8'), name, saved);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      saved.faults.push({ source: name, problem: `cannot be read: ${problem}` });
    }
  }
  const summarised = new Set([...saved.papers, ...saved.records].map(({ pmid }) => pmid));
  const silent = saved.pmids.filter((pmid) => !summarised.has(pmid));
  if (silent.length > 0)
    saved.faults.push({ source: directory, problem: `no summary of PMID ${silent.join(', ')}` });
  return {
    found: {
      papers: foundPapers(saved),
      heldPapers: saved.records,
      trials: saved.trials,
    },
    faults: saved.faults,
  };
}

/** Papers by their summaries, and hits of the search of which only the full record was saved. */
function foundPapers({ pmids, papers, records }: Saved): readonly FoundPaper[] {
  const summarised = new Set(papers.map(({ pmid }) => pmid));
  const others = records.filter(({ pmid }) => pmids.includes(pmid) && !summarised.has(pmid));
  return [
    ...papers.map((paper) => withNumbers(paper, records)),
    ...others.map(({ pmid, doi, title, journal, year, registrations }) => ({
      pmid,
      doi,
      title,
      journal,
      date: year === null ? null : String(year),
      registrations,
    })),
  ];
}

function readSaved(text: string, name: string, saved: Saved): void {
  const fault = (problem: string) => saved.faults.push({ source: name, problem });
  if (!/^\s*[{[]/.test(text)) {
    const medline = readMedline(text);
    if (medline.ok) saved.records.push(...medline.records);
    else fault(medline.problem);
    return;
  }
  const value: unknown = JSON.parse(text);
  const has = (key: string) => typeof value === 'object' && value !== null && key in value;
  if (has('esearchresult')) {
    const search = readSearch(value);
    if ('problem' in search) fault(search.problem);
    else saved.pmids.push(...search.pmids);
  } else if (has('result')) {
    const { value: papers, problems } = readSummaries(value);
    saved.papers.push(...papers);
    problems.forEach(fault);
  } else if (has('studies')) {
    const { value: studies, problems } = readRegistryPage(value);
    saved.trials.push(...studies);
    problems.forEach(fault);
  } else if (has('protocolSection')) {
    const reading = readRegistryStudy(value);
    if (reading.ok) saved.trials.push(reading.study);
    else fault(reading.problem);
  } else fault('is no answer of esearch, esummary, efetch or ClinicalTrials.gov');
}
