import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherDataset } from '../data/build/gather-dataset';
import { faultLine } from '../domain/check/fault';
import { isoDateOf } from '../domain/format/iso-date';
import { known } from '../domain/missing/missing';
import type { Dataset } from '../domain/schema/dataset';
import { newSince } from '../domain/surveillance/new-since';
import { reportLine, reportMarkdown } from '../domain/surveillance/new-since-report';
import { askSources, publicAddresses, publicManners } from './find-new/ask-sources';
import { savedAnswers } from './find-new/saved-answers';

const usage = `npm run find:new [-- --from DIR] [--since YYYY-MM-DD] [--out DIR] [--pubmed URL] [--registry URL]
  --from      reads answers saved in DIR instead of asking
  --since     first day of the search; the day of the last one when left out
  --out       where the report goes: new.md and new.json; reports/find-new when left out
  --pubmed, --registry   other addresses that answer like PubMed E-utilities and ClinicalTrials.gov API v2`;

/**
 * Asks PubMed and ClinicalTrials.gov what is new since the last search, and what changed of what is held.
 * Writes a report and never the dataset. Resolves to 0, or to 1 where a source failed in part or whole.
 */
export async function main(
  argv: readonly string[],
  manners: typeof publicManners = publicManners,
  directory = join(process.cwd(), 'src', 'data'),
): Promise<number> {
  const options = optionsOf(argv);
  if ('problem' in options) return refuse(`${options.problem}\n${usage}`);
  const { dataset, faults } = await gatherDataset(directory);
  if (dataset === null || faults.length > 0)
    return refuse(['the dataset has faults:', ...faults.map(faultLine)].join('\n'));
  const since = options.since ?? dataset.literatureSearch.searchedTo;
  const to = isoDateOf(new Date());
  const answers =
    options.from === null
      ? await askSources(options.addresses, manners, { since, to, ...heldNumbers(dataset) })
      : await savedAnswers(fromCaller(options.from));
  const report = { since, to, found: newSince(dataset, answers.found), faults: answers.faults };
  const reports = fromCaller(options.out ?? join(process.cwd(), 'reports', 'find-new'));
  await mkdir(reports, { recursive: true });
  await writeFile(join(reports, 'new.md'), reportMarkdown(report));
  await writeFile(join(reports, 'new.json'), `${JSON.stringify(report, null, 1)}\n`);
  process.stdout.write(`${reportMarkdown(report)}\n${reportLine(report.found)}\n`);
  for (const { source, problem } of report.faults)
    process.stderr.write(`find:new: ${source}: ${problem}\n`);
  return report.faults.length === 0 ? 0 : 1;
}

function heldNumbers({ studies, registeredTrials }: Dataset) {
  return {
    heldPmids: studies.flatMap(({ citation }) => known(citation.pmid) ?? []),
    heldTrials: registeredTrials
      .flatMap(({ registrations }) => registrations)
      .filter((number) => /^NCT\d{8}$/.test(number)),
  };
}

function optionsOf(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        from: { type: 'string' },
        since: { type: 'string' },
        out: { type: 'string' },
        pubmed: { type: 'string', default: publicAddresses.pubmed },
        registry: { type: 'string', default: publicAddresses.registry },
      },
    });
    const { from = null, since = null, out = null, pubmed, registry } = values;
    if (since !== null && !/^\d{4}-\d{2}-\d{2}$/.test(since))
      return { problem: `--since "${since}" is not a date of the form 2026-11-22` };
    for (const address of [pubmed, registry])
      if (!URL.canParse(address)) return { problem: `"${address}" is not an address` };
    return { from, since, out, addresses: { pubmed, registry } };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** A relative directory is meant from where npm was called. */
function fromCaller(directory: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), directory);
}

function refuse(problem: string): 1 {
  process.stderr.write(`find:new: ${problem}\n`);
  return 1;
}
