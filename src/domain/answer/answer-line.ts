import type { Segment } from '../format/segment';
import type { CountedFilter } from '../summary/evidence-kinds';

/** A run of a line: what it counts is a list that an address may give. */
export type AnswerSegment = Segment<{
  readonly filter: CountedFilter;
  readonly count: number;
}>;

export type AnswerLine = readonly AnswerSegment[];

/** A line is read at a glance: it has fewer words than this. */
export const tooManyWords = 30;

/** The line as plain text. */
export function lineText(line: AnswerLine): string {
  return line.map(({ text }) => text).join('');
}

/** Words of a line; a figure with its interval or total is none. */
export function wordsOf(line: AnswerLine): number {
  return lineText(line.map((run) => (run.figure ? { text: '0' } : run)))
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}

/** The first of some ways to say a thing that is short enough, else the last. */
export function firstThatFits(ways: readonly AnswerLine[]): AnswerLine {
  return ways.find((way) => wordsOf(way) < tooManyWords) ?? ways.at(-1) ?? [];
}

/** " (Due Bruun 2024)", each name leading to its record; a name that has brackets stands after a comma. */
export function citing(
  studies: readonly { readonly id: string; readonly name: string }[],
  more = '',
): AnswerLine {
  const plain = studies.some(({ name }) => name.includes('('));
  const [open, close] = plain ? [', ', ''] : [' (', ')'];
  return studies.flatMap(({ id, name }, i): AnswerLine => [
    { text: i === 0 ? open : ', ' },
    { text: name, studyId: id },
    { text: i === studies.length - 1 ? `${more === '' ? '' : `, ${more}`}${close}` : '' },
  ]);
}

/** The line with those of the sentences that fit after it, in their order. */
export function withWhatFits(line: AnswerLine, sentences: readonly AnswerLine[]): AnswerLine {
  return sentences.reduce<AnswerLine>((so, sentence) => {
    if (sentence.length === 0) return so;
    const longer = so.length === 0 ? sentence : [...so, { text: ' ' }, ...sentence];
    return wordsOf(longer) < tooManyWords ? longer : so;
  }, line);
}
