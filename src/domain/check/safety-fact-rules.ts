import { isMissing } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import type { SafetyFact } from '../schema/safety-fact';
import type { Fault, FieldFault } from './fault';

const { file } = siblingFiles.safety;

/** Ids are unique, records named exist, and each fact describes: it neither instructs nor stays empty. */
export function safetyFactFaults({ safety, studies }: Dataset): readonly Fault[] {
  const studyIds = new Set(studies.map(({ id }) => id));
  const seen = new Set<string>();
  return safety.flatMap((fact, f) => {
    const faults = [
      ...(seen.has(fact.id) ? [{ field: 'id', reason: `is "${fact.id}", used before` }] : []),
      ...studyFaults(fact, studyIds),
      ...statementFaults(fact),
    ];
    seen.add(fact.id);
    return faults.map(({ field, reason }) => ({ file, field: `[${f}].${field}`, reason }));
  });
}

function studyFaults({ studyId }: SafetyFact, known: ReadonlySet<string>): readonly FieldFault[] {
  if (studyId === undefined || known.has(studyId)) return [];
  return [{ field: 'studyId', reason: `is "${studyId}", which no record has` }];
}

/** Verbs that turn a statement about a source into an instruction to the reader. */
const instruction =
  /(^|[.;:] )(Do not|Don’t|Never|Avoid|Stop|Hold|Use|Give|Take|Start|Restart|Check|Monitor|Ensure|Consider|Prescribe|Switch|Tell|Warn)\b|\b(should|must) (not )?(be )?(given|used|stopped|held|taken|started|avoided|checked|monitored|prescribed)\b/;

function statementFaults({ statement, notVerified }: SafetyFact): readonly FieldFault[] {
  if (isMissing(statement)) {
    if (notVerified.length > 0) return [];
    return [{ field: 'notVerified', reason: 'is empty, and there is no statement either' }];
  }
  const texts = [
    { field: 'statement', text: statement },
    ...notVerified.map((part, n) => ({
      field: `notVerified[${n}].statement`,
      text: part.statement,
    })),
  ];
  return texts.flatMap(({ field, text }) => [
    ...(instruction.test(text) ? [{ field, reason: 'instructs; say what the source states' }] : []),
    ...(text.endsWith('.') ? [] : [{ field, reason: 'does not end with a full stop' }]),
  ]);
}
