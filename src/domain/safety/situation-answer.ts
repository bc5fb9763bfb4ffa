import { upperFirst } from '../format/sentence-case';
import { isMissing } from '../missing/missing';
import type { SafetyFact } from '../schema/safety-fact';
import { patientSituations, type PatientSituation } from '../vocabulary/patient-situations';
import { jurisdictions, safetyDoses, type Jurisdiction } from '../vocabulary/safety-categories';
import type { SafetyFile } from './safety-file';
import { factsOfSituation } from './situation-facts';
import { subjectOfSituation } from './situation-trials';
import type { TrialEntry } from './trial-entries';
import { trialEntryShortText, trialEntryText } from './trial-entry-words';

/** What is said of a patient before anything is opened, and what opens. */
export interface SituationAnswer {
  readonly situation: PatientSituation;
  readonly title: string;
  /** The weightiest fact, and the general contraindication that it is part of; empty where there is none. */
  readonly lead: readonly SafetyFact[];
  /** Contraindications that the lead does not say. */
  readonly alsoContraindicated: readonly SafetyFact[];
  /** Whether anything official speaks for such a patient, and of low doses. */
  readonly notFound: string;
  /** Facts on low doses themselves, none of them official. */
  readonly atLowDose: readonly SafetyFact[];
  /** How many trials left such people out, in short. */
  readonly trialsText: string;
  /** The same, with what else their lists say; null where no criterion of a list is theirs. */
  readonly trialsInFull: string | null;
  /** Those trials. */
  readonly leftOutBy: readonly TrialEntry[];
  /** Every fact, the weightiest first. */
  readonly facts: readonly SafetyFact[];
}

/** Text of an authority or of a manufacturer under its eyes, not a study, guideline or reference work. */
function isOfficial({ official, jurisdictions: whose }: SafetyFact): boolean {
  return whose.length > 0 && official.some(({ kind }) => kind === 'official');
}

const nowhere = 'no official text found in what could be read';

export function situationAnswer(
  { facts: all, trialEntries }: Pick<SafetyFile, 'facts' | 'trialEntries'>,
  situation: PatientSituation,
): SituationAnswer {
  const facts = factsOfSituation(all, situation);
  const [first] = facts;
  const general = all.find(({ id }) => id === first?.partOf);
  const lead = [...(first ? [first] : []), ...(general ? [general] : [])];
  const atLowDose = facts.filter(({ dose }) => dose === 'low');
  const subject = subjectOfSituation[situation];
  const trials = subject === null ? [] : (trialEntries[subject] ?? []);
  const [short, inFull] =
    subject === null
      ? [null, null]
      : [trialEntryShortText(trials, subject), trialEntryText(trials, subject)];
  return {
    situation,
    title: upperFirst(patientSituations[situation].label),
    lead,
    alsoContraindicated: facts.filter(
      (fact) => fact.kind === 'contraindication' && !lead.includes(fact),
    ),
    notFound: notFoundText(facts),
    atLowDose,
    trialsText:
      short ?? 'Whether trials of LDN left such people out is not recorded in this dataset.',
    trialsInFull: inFull,
    leftOutBy: trials.filter(({ entry }) => entry === 'excluded'),
    facts,
  };
}

function notFoundText(facts: readonly SafetyFact[]): string {
  const official = facts.filter(isOfficial);
  if (official.length === 0) return `${upperFirst(nowhere)}.`;
  return official.some(({ dose }) => dose === 'low') ? '' : `Low doses: ${nowhere}.`;
}

/** The statement in at most 200 characters. */
export function statementInShort({ short, statement }: SafetyFact): string {
  return short ?? (isMissing(statement) ? '' : statement);
}

/** "US, EU, Italy · licensed dose, 50 mg": whose texts a fact reports, and the dose they speak of. */
export function factScope({ jurisdictions: whose, dose }: SafetyFact): string {
  return [whose.map(jurisdictionInShort).join(', '), safetyDoses[dose]]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The letters that the texts themselves are known by, where there are any. */
function jurisdictionInShort(code: Jurisdiction): string {
  return code === 'US' || code === 'EU' || code === 'UK' ? code : jurisdictions[code];
}
