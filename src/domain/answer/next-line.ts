import { formatMonth } from '../format/date';
import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { isPast } from '../format/partial-date';
import { upperFirst } from '../format/sentence-case';
import { plural } from '../format/words';
import type { CorrectedIn, RegisteredTrialBrief } from '../summary/evidence-index';
import type { StudySummary } from '../summary/study-summary';
import { firstThatFits, withWhatFits, type AnswerLine } from './answer-line';
import { plainCondition } from './benefit-sizes';

/** Records of the last correction that are named; of more, one is named and the others are counted. */
const mostNamed = 2;

/** The records of a question that were corrected last, all in one version. */
interface LastCorrected {
  readonly version: string;
  readonly studies: readonly StudySummary[];
}

/**
 * The newest version that corrected a record of the question, with those records; null where none was.
 * A later version that corrected others says nothing of this question.
 */
export function lastCorrected(
  ofQuestion: readonly StudySummary[],
  corrected: readonly CorrectedIn[],
): LastCorrected | null {
  const found = corrected
    .map(({ version, studies }) => {
      const ids = new Set(studies);
      return { version, studies: ofQuestion.filter(({ id }) => ids.has(id)) };
    })
    .find(({ studies }) => studies.length > 0);
  return found ?? null;
}

type DatedTrial = RegisteredTrialBrief & { readonly due: string };

/**
 * Which registered trials of the question have still to report, which of them are overdue on the day of
 * the dataset, which is due next and, where there is room after that, which of its records were corrected
 * last. `date` is an ISO date.
 */
export function nextLine(
  trials: readonly RegisteredTrialBrief[],
  corrected: LastCorrected | null,
  date: string,
): AnswerLine {
  return withWhatFits(stillToReport(trials, date), [lastCorrection(corrected)]);
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
  const lead = {
    text: `${upperFirst(numberWord(trials.length))} registered trials have still to report`,
  };
  const dated = trials
    .flatMap(({ due, ...trial }) => (due === undefined ? [] : [{ ...trial, due }]))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  if (dated.length === 0) return [lead, { text: ', at dates that could not be read.' }];
  const overdue = dated.filter(({ due }) => isPast(due, date));
  const coming = dated.find(({ due }) => !isPast(due, date));
  const end = { text: '.' };
  // Long names give way before a date does: what is overdue and what is due is always said.
  return firstThatFits([
    [lead, ...late(overdue, true), ...nextDue(coming, true), end],
    [lead, ...late(overdue, false), ...nextDue(coming, true), end],
    [lead, ...late(overdue, false), ...nextDue(coming, false), end],
  ]);
}

/** "; nine are overdue, the first since February 2013 (chronic back pain)"; unnamed, its date leads to it. */
function late(overdue: readonly DatedTrial[], named: boolean): AnswerLine {
  const [longest] = overdue;
  if (longest === undefined) return [];
  const are = plural(overdue.length, 'is overdue since', 'are overdue, the first since');
  const month = formatMonth(longest.due);
  return [
    { text: `; ${numberWord(overdue.length)} ${are} ` },
    ...(named
      ? [{ text: `${month} (` }, ...nameOf(longest), { text: ')' }]
      : linked(longest, month)),
  ];
}

/** "; next due vulvodynia, December 2026"; unnamed, its date leads to it. */
function nextDue(trial: DatedTrial | undefined, named: boolean): AnswerLine {
  if (trial === undefined) return [];
  const month = formatMonth(trial.due);
  return named
    ? [{ text: '; next due ' }, ...nameOf(trial), { text: `, ${month}` }]
    : [{ text: '; the next is due ' }, ...linked(trial, month)];
}

/** "overdue since July 2018", "due December 2026", or that no date is known. */
export function dueText({ due }: RegisteredTrialBrief, date: string): string {
  if (due === undefined) return 'at a date that could not be read';
  return `${isPast(due, date) ? 'overdue since' : 'due'} ${formatMonth(due)}`;
}

/** "chronic low back pain", leading to its record or to the registry. */
function nameOf(trial: RegisteredTrialBrief): AnswerLine {
  return linked(trial, plainCondition(trial));
}

function linked({ studyId, link }: RegisteredTrialBrief, text: string): AnswerLine {
  if (studyId !== null) return [{ text, studyId }];
  return [link === null ? { text } : { text, outside: link }];
}

function peopleOf({ participants }: RegisteredTrialBrief): string {
  return participants === null ? '' : ` (${counted(participants, 'person', 'people')})`;
}

/** "Corrected in 2026.11.2: Gironi 2008 and six more." */
function lastCorrection(corrected: LastCorrected | null): AnswerLine {
  if (corrected === null) return [];
  const { version, studies } = corrected;
  const named = studies.slice(0, studies.length > mostNamed ? 1 : mostNamed);
  const others = studies.length - named.length;
  return [
    { text: `Corrected in ${version}: ` },
    ...named.flatMap(({ id, name }, i): AnswerLine => [
      { text: i === 0 ? '' : ' and ' },
      { text: name, studyId: id },
    ]),
    { text: others === 0 ? '.' : ` and ${numberWord(others)} more.` },
  ];
}
