import { counted } from '../format/number';
import { upperFirst } from '../format/sentence-case';
import { registryOf } from '../vocabulary/registries';
import type { NewPaper, NewSince, NewTrial } from './new-since';

/** A source that did not answer as it should, and therefore what may have been missed. */
export interface SourceFault {
  readonly source: string;
  readonly problem: string;
}

/** A search and what came of it. */
export interface SearchReport {
  /** Days, inclusive: `2026-11-22`. */
  readonly since: string;
  readonly to: string;
  readonly found: NewSince;
  readonly faults: readonly SourceFault[];
}

const fieldWords = {
  status: 'state',
  participants: 'people',
  startDate: 'start',
  completionDate: 'completion',
  results: 'results',
} as const;

/**
 * The report for people, in Markdown. It names candidates, never evidence: nothing of it stands in
 * the dataset before somebody has read the source.
 */
export function reportMarkdown({ since, to, found, faults }: SearchReport): string {
  const { papers, trials, changedTrials, notices } = found;
  const parts = [
    `# Found between ${since} and ${to}`,
    ...(faults.length === 0
      ? []
      : [
          section(
            'What failed: something may be missing below',
            faults.map(({ source, problem }) => `${inline(source)}: ${inline(problem)}`),
          ),
        ]),
    section(
      'Notices on records held',
      notices.map(
        ({ kind, id, pmid, where }) =>
          `${upperFirst(kind)}: \`${id}\` (PMID ${pmid}): ${inline(where)}`,
      ),
    ),
    section(
      'Registered trials that changed',
      changedTrials.flatMap(({ id, nctId, changes }) =>
        changes.map(
          ({ field, held, registry }) =>
            `\`${id}\` (${trialLink(nctId)}): ${fieldWords[field]}: here “${inline(held)}”, in the registry “${inline(registry)}”`,
        ),
      ),
    ),
    section('Papers not held', papers.map(paperLine)),
    section('Registered trials not held', trials.map(trialLine)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One line that says how much was found. */
export function reportLine({ papers, trials, changedTrials, notices }: NewSince): string {
  return [
    `${counted(papers.length, 'paper')} not held`,
    `${counted(trials.length, 'registered trial')} not held`,
    `${counted(changedTrials.length, 'registered trial')} changed`,
    `${counted(notices.length, 'notice')} on records held`,
  ].join(', ');
}

function section(title: string, lines: readonly string[]): string {
  const body = lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n');
  return `## ${title}\n\n${body}`;
}

function paperLine({ pmid, doi, title, journal, date, sameTrial }: NewPaper): string {
  const where = [journal, date, doi === null ? null : `doi ${doi}`].filter((part) => part !== null);
  const trial =
    sameTrial.length === 0
      ? ''
      : ` Same registry number as ${sameTrial.map((id) => `\`${id}\``).join(', ')}.`;
  return `[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/): ${inline(title)} (${inline(where.join(', '))}).${trial}`;
}

function trialLine({ nctId, title, conditions, status }: NewTrial): string {
  const about = conditions.length === 0 ? '' : ` (${inline(conditions.join(', '))})`;
  return `${trialLink(nctId)}: ${inline(title)}${about}: ${inline(status)}`;
}

function trialLink(nctId: string): string {
  const url = registryOf(nctId)?.url;
  return url ? `[${nctId}](${url})` : nctId;
}

/** Text of another site in one line: no markup of it takes effect, no control character stays. */
function inline(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)
    .trim();
}
