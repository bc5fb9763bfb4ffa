import { formatDate, formatMonth } from '../format/date';
import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { upperFirst } from '../format/sentence-case';
import { plural } from '../format/words';
import type { RegisteredTrialBrief } from '../summary/evidence-index';
import type { StudySummary } from '../summary/study-summary';
import { firstThatFits, withWhatFits, type AnswerLine } from './answer-line';
import { plainCondition } from './benefit-sizes';

/** Records of the last change that are named; beyond that they are counted. */
const mostNamed = 2;

/**
 * Which registered trials of the question have still to report, which of them are overdue on the day of
 * the dataset, and which of its records the latest version corrected. `date` is an ISO date.
 */
export function nextLine(
  trials: readonly RegisteredTrialBrief[],
  changed: readonly StudySummary[],
  date: string,
): AnswerLine {
  return withWhatFits(stillToReport(trials, date), [lastChange(changed, date)]);
}

function stillToReport(trials: readonly RegisteredTrialBrief[], date: string): AnswerLine {
  const [only] = trials;
  if (only === undefined)
    return [{ text: 'No registered trial with a result to come is known here.' }];
  if (trials.length === 1)
    return [
      { text: 'One registered trial has still to report: ' },
      ...nameOf(only),
      { text: `${peopleOf(only)}, ${dueText(only, date)}.` },
    ];
  const dated = trials
    .flatMap(({ due, ...trial }) => (due === undefined ? [] : [{ ...trial, due }]))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const overdue = dated.filter(({ due }) => isPast(due, date));
  const coming = dated.find(({ due }) => !isPast(due, date));
  const [longest] = overdue;
  const late: AnswerLine = longest
    ? [
        {
          text: `; ${numberWord(overdue.length)} ${plural(overdue.length, 'is overdue', 'are overdue, the first')} since ${formatMonth(longest.due)} (`,
        },
        ...nameOf(longest),
        { text: ')' },
      ]
    : [];
  const next: AnswerLine = coming
    ? [{ text: '; next due ' }, ...nameOf(coming), { text: `, ${formatMonth(coming.due)}` }]
    : [];
  const lead = {
    text: `${upperFirst(numberWord(trials.length))} registered trials have still to report`,
  };
  const end = { text: '.' };
  return firstThatFits([
    [lead, ...late, ...next, end],
    [lead, ...(coming ? next : late), end],
    [lead, end],
  ]);
}

/** "overdue since July 2018", "due December 2026", or that no date is known. */
function dueText({ due }: RegisteredTrialBrief, date: string): string {
  if (due === undefined) return 'at a date that could not be read';
  return `${isPast(due, date) ? 'overdue since' : 'due'} ${formatMonth(due)}`;
}

/** A date given as a year or month is past once all of it is. */
function isPast(due: string, date: string): boolean {
  return due < date.slice(0, due.length);
}

/** "chronic low back pain", leading to its record or to the registry. */
function nameOf({ condition, studyId, link }: RegisteredTrialBrief): AnswerLine {
  const text = plainCondition({ condition });
  if (studyId !== null) return [{ text, studyId }];
  return [link === null ? { text } : { text, outside: link }];
}

function peopleOf({ participants }: RegisteredTrialBrief): string {
  return participants === null ? '' : ` (${counted(participants, 'person', 'people')})`;
}

function lastChange(changed: readonly StudySummary[], date: string): AnswerLine {
  const [first] = changed;
  if (first === undefined) return [];
  const shown = changed.slice(0, mostNamed);
  const others = changed.length - shown.length;
  return [
    { text: `Corrected on ${formatDate(date)}: ` },
    ...shown.flatMap(({ id, name }, i): AnswerLine => [
      { text: i === 0 ? '' : others === 0 && i === shown.length - 1 ? ' and ' : ', ' },
      { text: name, studyId: id },
    ]),
    { text: others === 0 ? '.' : ` and ${numberWord(others)} more.` },
  ];
}
