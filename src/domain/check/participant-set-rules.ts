import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import { designs } from '../vocabulary/filters/designs';
import type { Relation } from '../vocabulary/relations';
import { studyFileName, type Fault } from './fault';

/** Relations between reports on the same people, or on people who may be the same. */
const sharingRelations: readonly Relation[] = [
  'same-participants',
  'may-overlap',
  'protocol',
  'result',
];

/**
 * Totals count each participant set once. That only holds when records that share people share
 * their set: reports of one registration, a later report and its parent, and related reports.
 */
export function participantSetFaults({ studies }: Dataset): readonly Fault[] {
  return studies.flatMap((study, s) => [
    ...sharedRegistration(study, studies.slice(0, s)),
    ...sharedByRelation(study, studies),
    ...ofOneSet(study, studies),
  ]);
}

function differs(study: Study, other: Study, why: string): readonly Fault[] {
  if (study.participantSet === other.participantSet) return [];
  const reason = `is "${study.participantSet}", but ${other.id} has "${other.participantSet}" and ${why}`;
  return [{ file: studyFileName(study.id), field: 'participantSet', reason }];
}

function sharedRegistration(study: Study, earlier: readonly Study[]): readonly Fault[] {
  return earlier.flatMap((other) => {
    const shared = study.registrations.find((number) => other.registrations.includes(number));
    return shared === undefined ? [] : differs(study, other, `shares ${shared}`);
  });
}

function sharedByRelation(study: Study, studies: readonly Study[]): readonly Fault[] {
  const related = study.relatedReports
    .filter(({ relation }) => sharingRelations.includes(relation))
    .map(({ id, relation }) => ({ id, why: `is its ${relation}` }));
  const parent = { id: study.parentStudy, why: 'is its parent study' };
  return [...related, parent].flatMap(({ id, why }) => {
    const other = studies.find((candidate) => candidate.id === id);
    return other === undefined ? [] : differs(study, other, why);
  });
}

/** Records of one set are no reviews, and each warns that its people are counted elsewhere too. */
function ofOneSet(study: Study, studies: readonly Study[]): readonly Fault[] {
  const others = studies.filter(
    ({ id, participantSet }) => participantSet === study.participantSet && id !== study.id,
  );
  if (others.length === 0) return [];
  const file = studyFileName(study.id);
  const faults: Fault[] = [];
  if (designs[study.design].kind === 'review') {
    const reason = `is shared with ${others[0]?.id}, but a review has no people of its own`;
    faults.push({ file, field: 'participantSet', reason });
  }
  const warned = study.cautions.some(
    ({ kind }) => kind === 'shared-participants' || kind === 'possible-overlap',
  );
  if (!warned) {
    const reason = `lack a warning that people are shared with ${others[0]?.id}`;
    faults.push({ file, field: 'cautions', reason });
  }
  return faults;
}
