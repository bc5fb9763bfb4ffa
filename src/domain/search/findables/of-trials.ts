import { counted } from '../../format/number';
import { formatPartialDate } from '../../format/partial-date';
import { upperFirst } from '../../format/sentence-case';
import { known } from '../../missing/missing';
import type { RegisteredTrial } from '../../schema/trials/registered-trial';
import { trialStatuses } from '../../vocabulary/trial-statuses';
import { acronymsIn } from './acronyms';
import type { Findable } from '../findable';

/** "Recruiting · 60 people · result due December 2026". */
function stateOf({ status, participants, stillToReport, completionDate }: RegisteredTrial): string {
  const people = known(participants);
  const due = stillToReport ? known(completionDate) : undefined;
  return [
    trialStatuses[status].label,
    people === undefined ? null : counted(people, 'person', 'people'),
    due === undefined
      ? null
      : `completion ${due.planned ? 'planned for ' : ''}${formatPartialDate(due.date)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Registered trials without a record of their own; those with one are found as that. */
export function findableTrials(trials: readonly RegisteredTrial[]): readonly Findable[] {
  return trials
    .filter(({ studyId }) => studyId === undefined)
    .map((trial) => ({
      id: `trial:${trial.id}`,
      kind: 'trial',
      title: [upperFirst(trial.condition), ...trial.registrations.slice(0, 1)].join(', '),
      line: stateOf(trial),
      whose: trial.title,
      names: acronymsIn(trial.title),
      order: trial.stillToReport ? 0 : 1,
    }));
}
