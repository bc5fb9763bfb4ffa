import type { StudySummary } from '../summary/study-summary';
import {
  citing,
  firstThatFits,
  withWhatFits,
  type AnswerLine,
  type AnswerSegment,
} from './answer-line';
import type { HarmsOfQuestion, SourcedHarm } from './harms-of-question';

/** The part of a record's page on harms. */
const anchor = 'harms';

/**
 * The harms of a question in one line: any adverse event and stopping by arm, then events that differ, each with its source, and where sources
 * disagree that they do. What is said first is never left out for what comes after it.
 */
export function harmsOfQuestionLine(harms: HarmsOfQuestion): AnswerLine {
  const agreed = harms.clear.filter(({ opposed }) => opposed.length === 0);
  const disputed = harms.clear.filter(({ opposed }) => opposed.length > 0);
  return withWhatFits(countsOf(harms), [
    differing(agreed),
    firstThatFits([
      inConflict(disputed, harms.anyByArm, true),
      inConflict(disputed, harms.anyByArm, false),
    ]),
  ]);
}

function countsOf({ compared, anyByArm, byArm }: HarmsOfQuestion): AnswerLine {
  const others = byArm.flatMap((harm): AnswerLine => [
    { text: `; ${harm.name} ` },
    figureOf(harm.study, harm.figure),
    ...(anyByArm.includes(harm.study) ? [] : citing([harm.study])),
  ]);
  if (anyByArm.length > 0)
    return [
      { text: `Any adverse event, LDN v ${comparatorOfAll(anyByArm)}: ` },
      ...anyByArm.flatMap((study, i): AnswerLine => [
        { text: i === 0 ? '' : ', ' },
        ...eventsOf(study),
      ]),
      ...others,
      { text: '.' },
    ];
  const none = compared
    ? 'How many had any adverse event is not given by arm in what could be read'
    : 'No study here counts adverse events beside a control group';
  return [{ text: none }, ...others, { text: '.' }];
}

/** What all of the trials compare LDN with, in a word. */
function comparatorOfAll(studies: readonly StudySummary[]): string {
  const labels = new Set(studies.map(({ comparatorLabel }) => comparatorLabel));
  return (labels.size === 1 ? [...labels][0] : undefined) ?? 'comparator';
}

/** "41 of 49 v 43 of 50 (Due Bruun 2024)"; events are not people. */
function eventsOf(study: StudySummary): AnswerLine {
  const events = study.adverseEvents;
  if (events === null) return [];
  const isPeople = events.unit === 'people';
  return [
    figureOf(study, `${events.ldn} v\u00a0${events.comparator}`),
    ...(isPeople ? [] : [{ text: ' events' }]),
    ...citing([study], isPeople ? '' : 'not counted as people'),
  ];
}

function figureOf({ id }: StudySummary, text: string): AnswerSegment {
  return { text, studyId: id, anchor, figure: true };
}

/** "vivid dreams, risk ratio 2.41 [1.77, 3.28] (Nazir 2025)", or "(Saif 2026, not Vatvani 2024)". */
function eventWithSource(
  { name, measure, figure, study }: SourcedHarm,
  against: readonly StudySummary[],
): AnswerLine {
  return [
    { text: `${name}, ${measure === '' ? '' : `${measure} `}` },
    figureOf(study, figure),
    { text: ' (' },
    { text: study.name, studyId: study.id },
    ...against.flatMap((other, i): AnswerLine => [
      { text: i === 0 ? ', not ' : ', ' },
      { text: other.name, studyId: other.id },
    ]),
    { text: ')' },
  ];
}

/** "More vivid dreams, risk ratio 2.41 [1.77, 3.28] (Nazir 2025)." */
function differing(harms: readonly SourcedHarm[]): AnswerLine {
  return (['more', 'fewer'] as const).flatMap((says): AnswerLine => {
    const those = harms.filter((harm) => harm.says === says);
    return those.flatMap((harm, i): AnswerLine => [
      { text: i > 0 ? '; ' : says === 'more' ? 'More ' : 'Fewer ' },
      ...eventWithSource(harm, []),
      { text: i === those.length - 1 ? '.' : '' },
    ]);
  });
}

/**
 * "In conflict: dizziness, risk ratio 1.99 [1.07, 3.70] (Saif 2026, not Vatvani 2024)." Trials that the line
 * has named already are not named again; without room the events alone are.
 */
function inConflict(
  harms: readonly SourcedHarm[],
  namedAlready: readonly StudySummary[],
  inFull: boolean,
): AnswerLine {
  return harms.flatMap((harm, i): AnswerLine => {
    const against = harm.opposed.filter((study) => !namedAlready.includes(study));
    return [
      { text: i === 0 ? 'In conflict: ' : '; ' },
      ...(inFull ? eventWithSource(harm, against) : [{ text: harm.name }]),
      { text: i === harms.length - 1 ? '.' : '' },
    ];
  });
}
