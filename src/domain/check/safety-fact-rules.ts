import { isMissing } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import { SHORT_STATEMENT, type SafetyFact } from '../schema/safety-fact';
import { readTiers } from '../vocabulary/source-readings';
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
      ...shortFaults(fact),
      ...sourceFaults(fact),
      ...intervalFaults(fact),
      ...partFaults(fact, safety),
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

/** A statement too long for a list of answers has a short one, and no other has. */
function shortFaults({ statement, short, situations }: SafetyFact): readonly FieldFault[] {
  const long = !isMissing(statement) && statement.length > SHORT_STATEMENT && situations.length > 0;
  if (long === (short !== undefined)) return [];
  const reason = long
    ? `is missing; the statement has more than ${SHORT_STATEMENT} characters`
    : 'stands beside a statement that needs none';
  return [{ field: 'short', reason }];
}

/** A text of a jurisdiction has an official page; what has no official page is second-hand. */
function sourceFaults({ jurisdictions, official, read }: SafetyFact): readonly FieldFault[] {
  if (jurisdictions.length > 0 && !official.some(({ kind }) => kind === 'official'))
    return [
      { field: 'official', reason: 'names no official source, but speaks for a jurisdiction' },
    ];
  if (official.length === 0 && !readTiers[read.tier].secondHand)
    return [{ field: 'read.tier', reason: 'is not second-hand, but no source is named' }];
  return [];
}

/** An opioid-free interval: "7 to 10 days", "72 hours", "two weeks". */
const interval = /\b(\d+|one|two|three) (opioid-free )?(days?|weeks?|hours?)\b/;

/**
 * An interval without opioids that does not say what of methadone and buprenorphine reads as if it held
 * for them, where it is too short.
 */
function intervalFaults({ topic, statement, short }: SafetyFact): readonly FieldFault[] {
  if (topic !== 'opioids') return [];
  const texts = [
    { field: 'statement', text: isMissing(statement) ? '' : statement },
    { field: 'short', text: short ?? '' },
  ];
  return texts.flatMap(({ field, text }) =>
    interval.test(text) && !/methadone|buprenorphine/.test(text)
      ? [{ field, reason: 'names an interval without methadone or buprenorphine beside it' }]
      : [],
  );
}

function partFaults({ partOf }: SafetyFact, facts: readonly SafetyFact[]): readonly FieldFault[] {
  const whole = facts.find(({ id }) => id === partOf);
  if (partOf === undefined || whole?.kind === 'contraindication') return [];
  return [{ field: 'partOf', reason: `is "${partOf}", which is no contraindication here` }];
}
