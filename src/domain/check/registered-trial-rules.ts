import { isMissing, known } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import { trialStatuses } from '../vocabulary/trial-statuses';
import { type RegisteredTrial } from '../schema/trials/registered-trial';
import type { Study } from '../schema/study';
import type { Fault, FieldFault } from './fault';
import { registrationFaults } from './identifier-rules';

const { file } = siblingFiles.registeredTrials;

/** Registered trials: a state that fits the rest, an official address, and the record they belong to. */
export function registeredTrialFaults(dataset: Dataset): readonly Fault[] {
  const diagnoses = new Set(dataset.diagnoses.map(({ id }) => id));
  return dataset.registeredTrials.flatMap((trial, t) =>
    [
      ...registrationFaults(trial.registrations),
      ...unknownDiagnoses(trial, diagnoses),
      ...outsideGroups(trial),
      ...stateFaults(trial),
      ...linkFaults(trial),
      ...recordFaults(trial, dataset.studies),
    ].map(({ field, reason }) => ({ file, field: `[${t}].${field}`, reason })),
  );
}

function unknownDiagnoses(
  trial: RegisteredTrial,
  listed: ReadonlySet<string>,
): readonly FieldFault[] {
  return trial.diagnoses.flatMap((id, d) =>
    listed.has(id)
      ? []
      : [
          {
            field: `diagnoses[${d}]`,
            reason: `is "${id}", which ${siblingFiles.diagnoses.file} lacks`,
          },
        ],
  );
}

/** A trial is in a group of conditions and names a diagnosis, or in neither, and its note says so. */
function outsideGroups({
  conditionGroups,
  diagnoses,
  note,
}: RegisteredTrial): readonly FieldFault[] {
  if ((conditionGroups.length === 0) !== (diagnoses.length === 0)) {
    const empty = conditionGroups.length === 0 ? 'conditionGroups' : 'diagnoses';
    return [{ field: empty, reason: 'are empty, but the other of groups and diagnoses is not' }];
  }
  if (conditionGroups.length > 0 || note !== undefined) return [];
  return [{ field: 'note', reason: 'is missing, but the trial is in no group of conditions' }];
}

function stateFaults(trial: RegisteredTrial): readonly FieldFault[] {
  const { status, stillToReport, participants, registrations, registrationNote } = trial;
  const faults: FieldFault[] = [];
  if (stillToReport !== trialStatuses[status].mayReport) {
    faults.push({ field: 'stillToReport', reason: `does not fit the state ${status}` });
  }
  const people = known(participants);
  if (status === 'withdrawn' && people !== undefined && people > 0) {
    faults.push({ field: 'participants', reason: `is ${people}, but the trial was withdrawn` });
  }
  if (status === 'completed-published' && trial.studyId === undefined) {
    faults.push({ field: 'studyId', reason: 'is missing, but the result is published' });
  }
  if (registrations.length === 0 && registrationNote === undefined) {
    faults.push({ field: 'registrationNote', reason: 'is missing, and there is no number' });
  }
  const [start, end] = [known(trial.startDate)?.date, known(trial.completionDate)?.date];
  if (start !== undefined && end !== undefined && end < start.slice(0, end.length)) {
    faults.push({ field: 'completionDate.date', reason: `is ${end}, before the start ${start}` });
  }
  return faults;
}

/** Official address that a registration number leads to, where the registry has one per number. */
function registryAddress(registration: string): string | null {
  if (registration.startsWith('NCT')) return `https://clinicaltrials.gov/study/${registration}`;
  if (registration.startsWith('ACTRN')) return `https://anzctr.org.au/${registration}.aspx`;
  return null;
}

function linkFaults({ link, registrations }: RegisteredTrial): readonly FieldFault[] {
  const official = registrations.flatMap((number) => registryAddress(number) ?? []);
  if (official.length === 0) return [];
  if (!isMissing(link) && official.includes(link)) return [];
  return [{ field: 'link', reason: `is not the registry's own address, ${official[0]}` }];
}

function recordFaults(trial: RegisteredTrial, studies: readonly Study[]): readonly FieldFault[] {
  const owners = studies.filter((study) =>
    study.registrations.some((number) => trial.registrations.includes(number)),
  );
  const { studyId } = trial;
  if (studyId === undefined) {
    const [owner] = owners;
    if (owner === undefined) return [];
    return [{ field: 'studyId', reason: `is missing, but ${owner.id} has the same registration` }];
  }
  const record = studies.find(({ id }) => id === studyId);
  if (record === undefined) {
    return [{ field: 'studyId', reason: `is "${studyId}", which is no record` }];
  }
  if (owners.length > 0 && !owners.includes(record)) {
    const ids = owners.map(({ id }) => id).join(', ');
    return [
      { field: 'studyId', reason: `is "${studyId}", but the registration is that of ${ids}` },
    ];
  }
  return differencesFrom(trial, record);
}

/** What a registered trial and the record it belongs to both say is said alike. */
function differencesFrom(trial: RegisteredTrial, record: Study): readonly FieldFault[] {
  const country = known(record.population.country);
  const own = known(trial.country);
  const pairs = [
    ['country', own, country ?? own],
    ['blinding', trial.blinding, record.blinding],
    [
      'comparator.classes',
      trial.comparator.classes.join(', '),
      record.comparator.classes.join(', '),
    ],
  ] as const;
  return pairs.flatMap(([field, said, there]) =>
    said === there
      ? []
      : [{ field, reason: `is ${said ?? 'missing'}, but ${record.id} has ${there ?? 'none'}` }],
  );
}
