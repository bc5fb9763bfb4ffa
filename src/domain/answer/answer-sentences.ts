import { formatCount } from '../format/number';
import { numberWord } from '../format/number-word';
import type { Segment } from '../format/segment';
import { upperFirst } from '../format/sentence-case';
import { isRandomised } from '../vocabulary/filters/designs';
import { resultDirectionCodes, type ResultDirection } from '../vocabulary/filters/directions';
import type { Answer } from './answer';
import { evidenceKinds, type CountedFilter } from '../summary/evidence-kinds';
import type { StudySummary } from '../summary/study-summary';
import { plural } from '../format/words';

/** A run of the answer: what it counts is a list that an address may give. */
export type AnswerSegment = Segment<{
  readonly filter: CountedFilter;
  readonly count: number;
}>;

const verbs: Record<ResultDirection, readonly [string, string]> = {
  ldn: ['favours LDN', 'favour LDN'],
  neither: ['found no clear difference', 'found no clear difference'],
  comparator: ['favours the comparator', 'favour the comparator'],
  unclear: ['has no clear result', 'have no clear result'],
};

/** Up to so many comparisons are named in the text; beyond that the largest trial is. */
const mostNamed = 5;

/** "99 women", "67 people", or "number of people not reported". */
export function peopleOfStudy(study: StudySummary): string {
  if (study.participants === null) return 'number of people not reported';
  return `${formatCount(study.participants)}\u00a0${study.participantNoun}`;
}

/**
 * The answer as running text: what controlled comparisons found, what the largest placebo trial
 * found, and the harms beside them. `people` counts each participant once.
 */
export function answerSentences(
  answer: Answer,
  scope: string,
  people: { readonly compared: number; readonly uncontrolled: number },
): readonly (readonly AnswerSegment[])[] {
  if (answer.total === 0) return [[{ text: `${scope}: no study in this dataset.` }]];
  const sentences = [comparisonSentence(answer, scope, people), largestTrialSentence(answer)];
  return [...sentences.filter((s) => s !== null), harmsSentence(answer)];
}

function comparisonSentence(
  answer: Answer,
  scope: string,
  people: { readonly compared: number; readonly uncontrolled: number },
): readonly AnswerSegment[] {
  const [only] = answer.compared;
  if (!only) return noComparison(answer, scope, people.uncontrolled);
  if (answer.compared.length === 1 && only.direction)
    return [
      { text: `${scope}: one controlled comparison, ` },
      { text: only.name, studyId: only.id },
      {
        text: ` (${peopleOfStudy(only)}, v ${only.comparatorLabel}), ${verbs[only.direction][0]}.`,
      },
    ];
  const named = answer.compared.length <= mostNamed;
  const parts = (Object.keys(verbs) as ResultDirection[])
    .filter((direction) => answer.comparisons[direction].length > 0)
    .map((direction): readonly AnswerSegment[] => {
      const studies = answer.comparisons[direction];
      const text = `${numberWord(studies.length)} ${verbs[direction][studies.length === 1 ? 0 : 1]}`;
      const filter = { direction: [direction], parent: true };
      const counted = { filter, count: studies.length };
      return named ? [{ text, counted }, ...namesOf(studies)] : [{ text, counted }];
    });
  return [
    { text: `${scope}: of ` },
    {
      text: `${numberWord(answer.compared.length)} controlled comparisons`,
      counted: {
        filter: { direction: resultDirectionCodes, parent: true },
        count: answer.compared.length,
      },
    },
    { text: ` (${formatCount(people.compared)}\u00a0people), ` },
    ...joined(parts),
    { text: '.' },
  ];
}

function noComparison(answer: Answer, scope: string, people: number): readonly AnswerSegment[] {
  const { uncontrolled, cases } = evidenceKinds;
  const n = answer.kinds.uncontrolled.length + answer.kinds.cases.length;
  const lead: AnswerSegment = {
    text: `${scope}: no controlled comparison of LDN has a result here.`,
  };
  if (n === 0) return [lead];
  return [
    lead,
    { text: ' ' },
    {
      text: `${upperFirst(numberWord(n))} uncontrolled ${plural(n, 'report')}`,
      counted: {
        filter: {
          ...cases.filter,
          design: [...uncontrolled.filter.design, ...cases.filter.design],
        },
        count: n,
      },
    },
    { text: ` (${formatCount(people)}\u00a0people) cannot tell LDN from time or placebo.` },
  ];
}

function joined(parts: readonly (readonly AnswerSegment[])[]): readonly AnswerSegment[] {
  return parts.flatMap((part, i): readonly AnswerSegment[] => {
    if (i === 0) return part;
    return [{ text: i === parts.length - 1 ? ' and ' : ', ' }, ...part];
  });
}

/** " (Cree 2010; Martin 2022, not randomised)", each name a link. */
function namesOf(studies: readonly StudySummary[]): readonly AnswerSegment[] {
  const names = studies.flatMap((study, i): readonly AnswerSegment[] => [
    { text: i === 0 ? ' (' : '; ' },
    { text: study.name, studyId: study.id },
    { text: isRandomised(study.design) ? '' : ', not randomised' },
  ]);
  return [...names, { text: ')' }];
}

function largestTrialSentence(answer: Answer): readonly AnswerSegment[] | null {
  const trials = answer.placeboTrials;
  if (trials.length === 0)
    return answer.compared.length > 0
      ? [{ text: 'No placebo-controlled randomised trial among them has a readable result.' }]
      : null;
  if (answer.compared.length <= mostNamed) return null;
  // The largest that prints a figure; a size without a result tells the reader nothing.
  const figured = trials.filter(({ band }) => band.kind === 'difference');
  const largest = (figured.length > 0 ? figured : trials).reduce((a, b) =>
    (b.participants ?? 0) > (a.participants ?? 0) ? b : a,
  );
  const direction = largest.direction ?? 'unclear';
  const { figureText, outcomeText } = largest.band;
  const figure =
    figureText === '' ? '' : `, ${outcomeText.split(',')[0]?.toLowerCase()} ${figureText}`;
  return [
    {
      text: upperFirst(
        `${numberWord(trials.length)} ${plural(trials.length, 'is', 'are')} randomised against placebo`,
      ),
      counted: {
        filter: {
          design: ['rct'],
          comparator: ['placebo'],
          direction: ['ldn', 'neither', 'comparator'],
          parent: true,
        },
        count: trials.length,
      },
    },
    { text: plural(trials.length, ': ', '; the largest with a figure, ') },
    { text: largest.name, studyId: largest.id },
    { text: ` (${peopleOfStudy(largest)}), ${verbs[direction][0]}${figure}.` },
  ];
}

function harmsSentence(answer: Answer): readonly AnswerSegment[] {
  const reporting = answer.adverseEvents;
  if (reporting.length === 0)
    return [
      {
        text:
          answer.compared.length > 0
            ? 'Harms: none of the comparisons reports adverse events by arm in what could be read.'
            : 'Harms: adverse events have not been compared with a control group.',
      },
    ];
  return [
    { text: 'Any adverse event, LDN v comparator: ' },
    ...reporting.slice(0, 2).flatMap((study, i): readonly AnswerSegment[] => {
      const events = study.adverseEvents;
      const unit = events?.unit === 'events' ? ' (events, not people)' : '';
      return [
        { text: i === 0 ? '' : '; ' },
        { text: study.name, studyId: study.id },
        { text: ` ${events?.ldn} v ${events?.comparator}${unit}` },
      ];
    }),
    { text: reporting.length > 2 ? `; and ${reporting.length - 2} more.` : '.' },
  ];
}
