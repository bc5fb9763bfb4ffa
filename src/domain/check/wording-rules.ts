import type { Study } from '../schema/study';
import type { FieldFault } from './fault';
import { textLeavesOf, type TextLeaf } from '../census/leaves';

/** Longest finding, in words, that a card can show as one sentence. */
const LONGEST_FINDING_WORDS = 40;

/** Keys whose text is quoted or coded, so that its wording is not ours. */
const quotedKeys: ReadonlySet<string> = new Set([
  'title',
  'journal',
  'where',
  'url',
  'link',
  'id',
  'key',
  'doi',
  'pages',
  'registrations',
  'code',
  'citation',
]);

const wordings: readonly { readonly found: RegExp; readonly reason: string }[] = [
  { found: /\b(in|non-?)?significan(t|tly|ce)\b/i, reason: 'says "significant"; give the P value' },
  { found: /\bstatistically\b/i, reason: 'says "statistically"; give the P value' },
  {
    found: /\bprove[nsd]?\b|\bproof\b(?! of concept)/i,
    reason: 'says "proved"; evidence does not prove',
  },
  {
    found:
      /\b(high|low|moderate|poor|good|evidence|study|methodological|overall)[- ]quality\b(?! of (life|sleep))|\bquality of (the )?(evidence|studies|trials)\b/i,
    reason: 'says "quality"; say "certainty" or what was wrong',
  },
  { found: / {2}/, reason: 'holds two spaces in a row' },
  { found: /^\s|\s$/, reason: 'begins or ends with a space' },
  { found: /[\t\r\n]/, reason: 'holds a tab or a line break' },
  { found: /(^|[\s([±])-\d/, reason: 'writes a minus as a hyphen; use −' },
  { found: /\bp ?[<>=≤] ?0?\.\d/, reason: 'writes P in lower case' },
  { found: /\bP([<>=≤]| [<>=≤]\S)/, reason: 'writes P without spaces; write "P = 0.27"' },
];

/** Texts of any file: not empty, and in the words that readers are promised. */
export function wordingFaults(tree: unknown): readonly FieldFault[] {
  return textLeavesOf(tree).flatMap((leaf) => [...emptyText(leaf), ...ourWords(leaf)]);
}

function emptyText({ field, value }: TextLeaf): readonly FieldFault[] {
  return value.trim() === '' ? [{ field, reason: 'is empty; say why the value is missing' }] : [];
}

function ourWords({ field, keys, value }: TextLeaf): readonly FieldFault[] {
  if (quotedKeys.has(keys.at(-1) ?? '')) return [];
  return wordings.flatMap(({ found, reason }) => (found.test(value) ? [{ field, reason }] : []));
}

/** The finding is one short text that ends like a sentence. */
export function findingFaults({ finding }: Study): readonly FieldFault[] {
  const words = finding.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  const faults: FieldFault[] = [];
  if (!finding.endsWith('.'))
    faults.push({ field: 'finding', reason: 'does not end with a full stop' });
  if (words > LONGEST_FINDING_WORDS) {
    faults.push({
      field: 'finding',
      reason: `has ${words} words; ${LONGEST_FINDING_WORDS} at most`,
    });
  }
  return faults;
}
