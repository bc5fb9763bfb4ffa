import { counted } from '../../format/number';
import type { Dataset } from '../../schema/dataset';
import type { StudySummary } from '../../summary/study-summary';
import type { ConditionGroup } from '../../vocabulary/filters/condition-groups';
import { conditionGroupCodes, conditionGroups } from '../../vocabulary/filters/condition-groups';
import { parentsOf, withWiderDiagnoses } from '../../study/wider-diagnoses';
import type { Findable } from '../findable';

/** What a topic holds, as the list of studies counts it: wider diagnoses hold their forms. */
function holds(studies: number, trials: number): string {
  const registered = trials === 0 ? '' : ` · ${counted(trials, 'registered trial')}`;
  return `${counted(studies, 'study', 'studies')}${registered}`;
}

/** Condition groups, and diagnoses with at least one record or registered trial. */
export function findableTopics(
  { diagnoses, registeredTrials }: Pick<Dataset, 'diagnoses' | 'registeredTrials'>,
  studies: readonly StudySummary[],
): readonly Findable[] {
  const parents = parentsOf(diagnoses);
  const labels = new Map(diagnoses.map(({ id, label }) => [id, label]));
  const ofGroup = (group: ConditionGroup): Findable => ({
    id: `topic:${group}`,
    kind: 'topic',
    title: conditionGroups[group].label,
    line: holds(
      studies.filter(({ conditionGroups: of }) => of.includes(group)).length,
      registeredTrials.filter(({ conditionGroups: of }) => of.includes(group)).length,
    ),
    words: conditionGroups[group].help,
  });
  return [
    ...conditionGroupCodes.map(ofGroup),
    ...diagnoses.flatMap(({ id, label, synonyms, groups }): readonly Findable[] => {
      const held = studies.filter(({ diagnoses: of }) => of.includes(id)).length;
      const registered = registeredTrials.filter(({ diagnoses: of }) =>
        withWiderDiagnoses(of, parents).includes(id),
      ).length;
      if (held + registered === 0) return [];
      const wider = withWiderDiagnoses([id], parents).slice(1);
      return [
        {
          id: `topic:${id}`,
          kind: 'topic',
          title: label,
          line: holds(held, registered),
          names: synonyms,
          words: [
            ...wider.flatMap((each) => labels.get(each) ?? []),
            ...groups.map((group) => conditionGroups[group].label),
          ].join(' '),
        },
      ];
    }),
  ];
}
