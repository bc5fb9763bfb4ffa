import type { Answer } from '../answer/answer';
import { belongsToScope, type ScopeOfView } from '../answer/belongs-to-scope';
import { plainCondition } from '../answer/benefit-sizes';
import { formatWeeks } from '../format/duration';
import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { upperFirst } from '../format/sentence-case';
import { listOf, plural } from '../format/words';
import type { RegisteredTrialBrief } from '../summary/evidence-index';
import type { StudySummary } from '../summary/study-summary';
import { hasPlacebo } from '../vocabulary/filters/comparators';
import { isRandomised } from '../vocabulary/filters/designs';
import { labelInSentence } from '../vocabulary/proper-names';
import type { BriefLine, BriefRun } from './brief';
import type { BriefMaterials } from './brief-materials';
import { longestOf } from './doses-of-topic';
import type { Topic } from './brief-topics';

/** Names that a sentence lists before it only counts. */
const mostNamed = 6;

/**
 * What the whole dataset does not hold on a question: kinds of comparison, harms by arm, longer treatment,
 * results that are owed or will not come, diagnoses without a trial, and texts that could not be read.
 */
export function gapsOfTopic(
  answer: Answer,
  scope: ScopeOfView,
  { slug }: Pick<Topic, 'slug'>,
  materials: Pick<BriefMaterials, 'index' | 'records'>,
): readonly BriefLine[] {
  const { compared } = answer;
  return [
    ...comparisonGaps(compared),
    ...harmGaps(compared),
    ...lengthGaps(compared),
    ...unpublished(materials.index.registeredTrials, scope),
    // Of the topic itself the first of these sentences says it.
    ...withoutTrial(answer.withoutTrial.filter(({ id }) => id !== slug)),
    ...littleRead(compared, materials),
  ];
}

function comparisonGaps(compared: readonly StudySummary[]): readonly BriefLine[] {
  if (compared.length === 0)
    return [[{ text: 'No controlled comparison of LDN has a result here.' }]];
  const randomised = compared.filter(({ design }) => isRandomised(design));
  if (randomised.length === 0)
    return [[{ text: 'No randomised comparison of LDN has a result here.' }]];
  const without = [
    randomised.some(({ comparatorClasses }) => hasPlacebo(comparatorClasses)) ? '' : 'placebo',
    randomised.some(({ comparatorClasses }) => comparatorClasses.includes('active'))
      ? ''
      : 'another treatment',
  ].filter((part) => part !== '');
  return without.map((what) => [
    { text: `No randomised comparison of LDN with ${what} has a result here.` },
  ]);
}

function harmGaps(compared: readonly StudySummary[]): readonly BriefLine[] {
  const silent = compared.filter(({ adverseEvents }) => adverseEvents === null);
  if (silent.length === 0) return [];
  const lead =
    silent.length === compared.length
      ? plural(
          compared.length,
          'The one controlled comparison does',
          `None of the ${numberWord(compared.length)} controlled comparisons does`,
        )
      : `${upperFirst(numberWord(silent.length))} of ${numberWord(compared.length)} controlled comparisons ${plural(silent.length, 'does', 'do')}`;
  const verb = silent.length === compared.length && compared.length > 1 ? 'give' : 'not give';
  return [
    [
      { text: `${lead} ${verb} any adverse event by arm in what could be read: ` },
      ...named(silent),
      { text: '.' },
    ],
  ];
}

function lengthGaps(compared: readonly StudySummary[]): readonly BriefLine[] {
  const longest = longestOf(compared);
  if (longest === null) return [];
  const unknown = compared.some(({ durationWeeks }) => durationWeeks === null);
  const of = unknown ? ' whose length is reported' : '';
  return [
    [
      {
        text: `No controlled comparison${of} lasted longer than ${formatWeeks(longest.weeks)}: what LDN does after that is not known from one.`,
      },
    ],
  ];
}

/** Trials that ended and whose result nobody published, and those that were stopped or withdrawn. */
function unpublished(
  trials: readonly RegisteredTrialBrief[],
  scope: ScopeOfView,
): readonly BriefLine[] {
  const own = trials.filter((trial) => belongsToScope(trial, scope));
  const done = own.filter(({ status }) => status === 'completed-unpublished');
  const stopped = own.filter(({ status }) => status === 'terminated' || status === 'withdrawn');
  return [
    ...(done.length === 0
      ? []
      : [
          [
            {
              text: `${upperFirst(numberWord(done.length))} completed ${plural(done.length, 'trial has', 'trials have')} no published result that was found${peopleOf(done)}: `,
            },
            ...trialNames(done),
            { text: '.' },
          ],
        ]),
    ...(stopped.length === 0
      ? []
      : [
          [
            {
              text: `${upperFirst(numberWord(stopped.length))} registered ${plural(stopped.length, 'trial was', 'trials were')} stopped early or withdrawn: `,
            },
            ...trialNames(stopped),
            { text: '.' },
          ],
        ]),
  ];
}

function peopleOf(trials: readonly RegisteredTrialBrief[]): string {
  const known = trials.flatMap(({ participants }) => participants ?? []);
  if (known.length < trials.length) return '';
  const sum = known.reduce((a, b) => a + b, 0);
  return ` (${counted(sum, 'person', 'people')})`;
}

function trialNames(trials: readonly RegisteredTrialBrief[]): BriefLine {
  return separated(
    trials.map(({ studyId, link, ...trial }): BriefRun => {
      const text = plainCondition(trial);
      if (studyId !== null) return { text, studyId };
      return link === null ? { text } : { text, outside: link };
    }),
  );
}

function withoutTrial(diagnoses: Answer['withoutTrial']): readonly BriefLine[] {
  if (diagnoses.length === 0) return [];
  const names = diagnoses.slice(0, mostNamed).map(({ label }) => labelInSentence(label));
  const others = diagnoses.length - names.length;
  const more = others === 0 ? [] : [`${numberWord(others)} more`];
  return [[{ text: `No randomised trial with a result in ${listOf([...names, ...more])}.` }]];
}

function littleRead(
  compared: readonly StudySummary[],
  { records }: Pick<BriefMaterials, 'records'>,
): readonly BriefLine[] {
  const little = compared.filter(({ id }) => records.get(id)?.sourceRead === 'low');
  if (little.length === 0) return [];
  return [
    [
      { text: 'Little of the text could be read of ' },
      ...named(little),
      { text: '; what it holds besides is not known here.' },
    ],
  ];
}

function named(studies: readonly StudySummary[]): BriefLine {
  const shown = studies.slice(0, mostNamed);
  const others = studies.length - shown.length;
  return [
    ...separated(shown.map(({ id, name }): BriefRun => ({ text: name, studyId: id }))),
    ...(others === 0 ? [] : [{ text: ` and ${numberWord(others)} more` }]),
  ];
}

function separated(runs: readonly BriefRun[]): BriefLine {
  return runs.flatMap((run, at): BriefLine => (at === 0 ? [run] : [{ text: ', ' }, run]));
}
