import { formatDate } from '../format/date';
import type { StudyWords } from '../summary/search-words';
import type { StudySummary } from '../summary/study-summary';
import { lineText, type AnswerLine } from './answer-line';

/** An answer as it is pasted into a patient's chart. */
export interface ChartNote {
  readonly text: string;
  readonly html: string;
}

/** How a record is named in the lines, and what is cited of it. */
export type CitedRecord = Pick<StudySummary, 'id' | 'name'>;
export type CitedWords = Pick<StudyWords, 'title' | 'doi' | 'pmid' | 'registrations'>;

interface Named {
  readonly name: string;
  readonly line: AnswerLine;
}

/**
 * The lines as prose, the records they name as citations, and where and when it was read; `date` is an
 * ISO date. `words` are the parts of citations, by study.
 */
export function chartNote(
  scope: string,
  lines: readonly Named[],
  studies: readonly CitedRecord[],
  words: Readonly<Record<string, CitedWords>>,
  origin: { readonly version: string; readonly date: string; readonly address: string },
): ChartNote {
  const cited = citedIn(lines, studies).map(({ id, name }) => citationText(name, words[id]));
  const sentences = lines.map(({ name, line }) => ({ name, said: spelledOut(lineText(line)) }));
  const from = `LDN Evidence, dataset ${origin.version} of ${formatDate(origin.date)}`;
  const head = `Low-dose naltrexone (LDN, off-label): ${scope}`;
  return {
    text: [
      head,
      ...sentences.map(({ name, said }) => `${name}: ${said}`),
      ...(cited.length === 0 ? [] : ['Sources:', ...cited]),
      `${from}, ${origin.address}`,
    ].join('\n'),
    html: [
      `<p><strong>${escaped(head)}</strong></p>`,
      ...sentences.map(({ name, said }) => `<p><strong>${name}.</strong> ${escaped(said)}</p>`),
      cited.length === 0
        ? ''
        : `<ul>${cited.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`,
      `<p>${escaped(from)}, <a href="${escaped(origin.address)}">${escaped(origin.address)}</a></p>`,
    ].join(''),
  };
}

/** "v" is for tables; word joiners are for screens. */
function spelledOut(text: string): string {
  return text.replaceAll(/(?<=[\s\u00a0])v(?=[\s\u00a0])/g, 'versus').replaceAll('\u2060', '');
}

/** Each record that a line names, once, in the order of naming. */
function citedIn(lines: readonly Named[], studies: readonly CitedRecord[]): readonly CitedRecord[] {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const ids = new Set(lines.flatMap(({ line }) => line.flatMap(({ studyId }) => studyId ?? [])));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** "Due Bruun 2024: Title. DOI 10.1016/…" */
function citationText(name: string, words: CitedWords | undefined): string {
  if (words === undefined) return name;
  const { title, doi, pmid, registrations } = words;
  const identifier = doi ? `DOI ${doi}` : pmid ? `PMID ${pmid}` : registrations.join(', ');
  return [`${name}${title === null ? '' : `: ${title.replace(/\.$/, '')}`}`, identifier]
    .filter((part) => part !== '')
    .join('. ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
