import { numberWord } from '../format/number-word';
import { upperFirst } from '../format/sentence-case';
import type { Segment } from '../format/segment';
import type { SafetyFile } from './safety-file';
import { plural } from '../format/words';
import { conditionNames } from '../answer/condition-names';
import { belongsToConditions } from '../answer/belongs-to-scope';
import type { HarmRow } from '../harms/harm-rows';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';

/**
 * What is known and not known about harms of low doses in the whole dataset, composed from the page's
 * own rows; where conditions are chosen, also what of it is theirs.
 */
export function safetyLead(
  file: SafetyFile,
  conditions: readonly ConditionGroup[],
): readonly Segment[] {
  const { facts, harms, withoutHarms } = file;
  const contraindications = facts.filter(
    ({ kind, partOf }) => kind === 'contraindication' && partOf === undefined,
  );
  const licensedOnly = contraindications.every(({ dose }) => dose === 'licensed');
  const counted = harms.filter(
    ({ event, riskDifference, comparatorClass }) =>
      event === 'any-adverse-event' && comparatorClass === 'placebo' && riskDifference !== null,
  );
  const serious = harms.filter(
    ({ event, basis, ldn, comparator }) =>
      event === 'serious-adverse-event' &&
      basis === 'controlled' &&
      ldn?.hasFigure === true &&
      comparator?.hasFigure === true,
  );
  const studies = new Set(harms.map(({ studyId }) => studyId)).size + withoutHarms.length;
  return [
    {
      text: `Product information names ${numberWord(contraindications.length)} contraindications to naltrexone, treatment with opioids first${licensedOnly ? '; all were written for licensed doses of 50 mg' : ''}. `,
    },
    ...(counted.length === 0
      ? [{ text: 'No trial of low doses counts people with an adverse event beside placebo. ' }]
      : [
          {
            text: `At low doses ${numberWord(counted.length)} ${plural(counted.length, 'trial counts', 'trials count')} people with any adverse event beside placebo: `,
          },
          ...counted.flatMap(({ studyId, studyName, ldn, comparator }, i): Segment[] => [
            {
              text: `${ldn?.events} of ${ldn?.total} on LDN against ${comparator?.events} of ${comparator?.total} on placebo in `,
            },
            { text: studyName, studyId },
            { text: i === counted.length - 1 ? '. ' : ' and ' },
          ]),
        ]),
    {
      text:
        serious.length === 0
          ? 'None prints serious adverse events for both arms. '
          : `${upperFirst(numberWord(serious.length))} ${plural(serious.length, 'prints', 'print')} serious adverse events for both arms. `,
    },
    {
      text: silentText(studies, withoutHarms.length),
    },
    ...(conditions.length === 0 ? [] : [{ text: ` ${ofConditions(file, counted, conditions)}` }]),
  ];
}

/** "Neuropathic pain: none of these trials. Of 12 studies of LDN in people, 8 give no harm that could be read." */
function ofConditions(
  { harms, withoutHarms }: SafetyFile,
  trials: readonly HarmRow[],
  conditions: readonly ConditionGroup[],
): string {
  const belongs = ({ conditionGroups: groups }: Pick<HarmRow, 'conditionGroups'>) =>
    belongsToConditions(groups, conditions);
  const silent = withoutHarms.filter(belongs).length;
  const studies = new Set(harms.filter(belongs).map(({ studyId }) => studyId)).size + silent;
  const own = trials.filter(belongs).length;
  const which = own === trials.length ? 'all' : numberWord(own);
  const ofTrials = trials.length === 0 ? '' : ` ${own === 0 ? 'none' : which} of these trials.`;
  return `${upperFirst(conditionNames(conditions))}:${ofTrials} ${silentText(studies, silent)}`;
}

/** How many of so many studies give no harm; the only one is not counted. */
export function silentText(studies: number, silent: number): string {
  if (studies === 0) return 'No study of LDN in people belongs here.';
  if (studies === 1)
    return `The one study of LDN in people gives ${plural(silent, 'no', 'a')} harm that could be read.`;
  if (silent === 0)
    return `All ${studies} studies of LDN in people give a harm that could be read.`;
  return `Of ${studies} studies of LDN in people, ${silent} ${plural(silent, 'gives', 'give')} no harm that could be read.`;
}
