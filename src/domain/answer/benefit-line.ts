import { counted, formatCount } from '../format/number';
import { numberWord } from '../format/number-word';
import { upperFirst } from '../format/sentence-case';
import { plural } from '../format/words';
import { evidenceKinds, type CountedFilter } from '../summary/evidence-kinds';
import type { StudySummary } from '../summary/study-summary';
import { hasPlacebo } from '../vocabulary/filters/comparators';
import { isRandomised } from '../vocabulary/filters/designs';
import { resultDirectionCodes, type ResultDirection } from '../vocabulary/filters/directions';
import type { Answer } from './answer';
import {
  citing,
  firstThatFits,
  withWhatFits,
  type AnswerLine,
  type AnswerSegment,
} from './answer-line';
import {
  plainCondition,
  pointOppositeWays,
  singleSize,
  sizesOf,
  trialsWithSize,
} from './benefit-sizes';

const verbs: Record<ResultDirection, readonly [string, string]> = {
  ldn: ['favours LDN', 'favour LDN'],
  neither: ['shows no clear difference', 'show no clear difference'],
  comparator: ['favours the comparator', 'favour the comparator'],
  unclear: ['is unclear', 'are unclear'],
};

/** "99 women", "67 people", or "number of people not reported". */
export function peopleOfStudy(study: StudySummary): string {
  if (study.participants === null) return 'number of people not reported';
  return `${formatCount(study.participants)}\u00a0${study.participantNoun}`;
}

/**
 * What is known of benefit: how many randomised trials against what, which way, and the sizes of the
 * largest. `uncontrolled` counts people without a comparison group; `mixed` is set where the question
 * holds several diagnoses, so that a size says of which it is.
 */
export function benefitLine(
  answer: Answer,
  { uncontrolled, mixed }: { readonly uncontrolled: number; readonly mixed: boolean },
): AnswerLine {
  if (answer.total === 0) return [{ text: 'No study of this in the dataset.' }];
  const { compared } = answer;
  if (compared.length === 0) return noComparison(answer, uncontrolled);
  const randomised = compared.filter(({ design }) => isRandomised(design));
  const others = compared.filter(({ design }) => !isRandomised(design));
  const placebo = randomised.filter(({ comparatorClasses }) => hasPlacebo(comparatorClasses));
  const active = randomised.filter(({ comparatorClasses }) => !hasPlacebo(comparatorClasses));
  if (randomised.length === 0)
    return [
      { text: 'No randomised comparison has a readable result. Not randomised: ' },
      ...named(others),
      { text: '.' },
    ];
  const main = placebo.length > 0 ? placebo : active;
  return withWhatFits(ofTrials(main, placebo.length > 0, mixed), [
    placebo.length > 0 && active.length > 0
      ? [{ text: 'Against other treatment: ' }, ...named(active), { text: '.' }]
      : [],
    others.length > 0 ? [{ text: 'Not randomised: ' }, ...named(others), { text: '.' }] : [],
  ]);
}

function noComparison(answer: Answer, people: number): AnswerLine {
  const { uncontrolled, cases } = evidenceKinds;
  const n = answer.kinds.uncontrolled.length + answer.kinds.cases.length;
  const lead: AnswerSegment = { text: 'No controlled comparison of LDN has a result here.' };
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
    { text: ` (${counted(people, 'person', 'people')}) cannot tell LDN from time or placebo.` },
  ];
}

/** "one favours LDN (Younger 2009), two show no clear difference (…)": few are named, many counted. */
function named(studies: readonly StudySummary[]): AnswerLine {
  return inDirections(studies).flatMap(([direction, those], i): AnswerLine => [
    { text: i === 0 ? '' : ', ' },
    { text: `${numberWord(those.length)} ${plural(those.length, ...verbs[direction])}` },
    ...(those.length > 2 ? [] : citing(those)),
  ]);
}

function inDirections(studies: readonly StudySummary[]) {
  return resultDirectionCodes
    .map((code) => [code, studies.filter(({ direction }) => direction === code)] as const)
    .filter(([, those]) => those.length > 0);
}

/** The trials that are counted, against placebo or against other treatment, and the sizes of the largest. */
function ofTrials(
  trials: readonly StudySummary[],
  againstPlacebo: boolean,
  mixed: boolean,
): AnswerLine {
  const [only] = trials;
  if (trials.length === 1 && only) return singleTrial(only, mixed);
  const against = againstPlacebo ? 'placebo' : 'other treatment';
  const filter: CountedFilter = {
    design: ['rct'],
    comparator: [againstPlacebo ? 'placebo' : 'active'],
    parent: true,
  };
  const listed = (direction: readonly ResultDirection[], count: number) => ({
    filter: { ...filter, direction },
    count,
  });
  const number: AnswerSegment = {
    text: `${numberWord(trials.length)} randomised trials`,
    counted: listed(resultDirectionCodes, trials.length),
  };
  const tally = inDirections(trials);
  const sized = trialsWithSize(trials);
  const [first] = tally;
  const opposite = tally.length === 1 && trials.length === 2 && pointOppositeWays(sized);
  const lead: AnswerLine =
    tally.length === 1 && first
      ? [
          { ...number, text: upperFirst(number.text) },
          {
            text: ` against ${against} ${opposite ? 'point in opposite directions, neither clearly' : verbs[first[0]][1]}`,
          },
        ]
      : [{ text: 'Of ' }, number, { text: ` against ${against}, ` }, ...tallied(tally, listed)];
  return firstThatFits(
    [sized.slice(0, 2), sized.slice(0, 1), []].map((those): AnswerLine => [
      ...lead,
      ...(those.length === 0
        ? []
        : [{ text: leadOf(trials, those, opposite) }, ...sizesOf(those, mixed)]),
      { text: '.' },
    ]),
  );
}

/** "one favours LDN and three show no clear difference", each number leading to its trials. */
function tallied(
  tally: ReturnType<typeof inDirections>,
  listed: (direction: readonly ResultDirection[], count: number) => AnswerSegment['counted'],
): AnswerLine {
  return tally.flatMap(([direction, those], i): AnswerLine => {
    const to = listed([direction], those.length);
    return [
      { text: i === 0 ? '' : i === tally.length - 1 ? ' and ' : ', ' },
      {
        text: `${numberWord(those.length)} ${plural(those.length, ...verbs[direction])}`,
        ...(to && { counted: to }),
      },
    ];
  });
}

/** What the sizes after it are of: the two largest, or the largest that print one. */
function leadOf(
  trials: readonly StudySummary[],
  sized: readonly StudySummary[],
  saidAlready: boolean,
): string {
  if (saidAlready || sized.length === trials.length) return ': ';
  const people = (study: StudySummary) => study.participants ?? 0;
  const least = Math.min(...sized.map(people));
  const isLargest = !trials.some((study) => !sized.includes(study) && people(study) > least);
  const opposite = sized.length === 2 && pointOppositeWays(sized) ? ' point opposite ways' : '';
  if (isLargest) return `. ${plural(sized.length, 'The largest', 'The two largest')}${opposite}: `;
  return `. ${plural(sized.length, 'Largest reporting a size', 'The two largest reporting sizes')}${opposite}: `;
}

function singleTrial(study: StudySummary, mixed: boolean): AnswerLine {
  const { id, name, comparatorLabel } = study;
  const size = singleSize(study);
  return [
    { text: `One randomised trial against ${comparatorLabel}, ` },
    { text: name, studyId: id },
    { text: ` (${peopleOfStudy(study)}${mixed ? `, ${plainCondition(study)}` : ''}), ` },
    { text: verbs[study.direction ?? 'unclear'][0] },
    ...(size.length === 0 ? [] : [{ text: ': ' }, ...size]),
    { text: '.' },
  ];
}
