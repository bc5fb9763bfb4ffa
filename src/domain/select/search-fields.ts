import { countryName } from '../format/country';
import type { StudyWords } from '../summary/search-words';
import type { StudySummary } from '../summary/study-summary';
import { conditionGroups } from '../vocabulary/filters/condition-groups';
import { designs } from '../vocabulary/filters/designs';
import { outcomeDomains } from '../vocabulary/filters/outcomes';

/** What search needs of an entry of the table of diagnoses. */
export interface NamedEntry {
  readonly id: string;
  readonly label: string;
}

/** The same with the other names of the diagnosis. */
export interface DiagnosisNames extends NamedEntry {
  readonly synonyms: readonly string[];
}

/** The table with the names that search reads beside it. */
export function withSynonyms<D extends NamedEntry>(
  diagnoses: readonly D[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): readonly (D & DiagnosisNames)[] {
  return diagnoses.map((diagnosis) => ({ ...diagnosis, synonyms: synonyms[diagnosis.id] ?? [] }));
}

// Every record is about naltrexone; nobody who types so should lose those that do not repeat it.
const subject = (study: StudySummary) =>
  study.contextOnly ? 'naltrexone' : 'LDN low-dose naltrexone';

/**
 * Weights of the fields below, most telling first. Each is twice the next, so that the beginning
 * of a word in one field outranks the whole word in the next (see `searchStudies`).
 */
export const fieldWeights = [64, 32, 16, 8, 4, 2, 1] as const;

/** Weight of a match in an identifier or in a name of a diagnosis. */
export const identifierWeight = fieldWeights[0];
export const diagnosisWeight = fieldWeights[1];

/**
 * What is searched, as texts per field in the order of the weights. `synonyms` are further words
 * for the study's diagnoses.
 */
export function searchFields(
  study: StudySummary,
  words: StudyWords,
  diagnosisLabels: ReadonlyMap<string, string>,
  synonyms: readonly string[],
): readonly (readonly string[])[] {
  const diagnoses = study.diagnoses.map((id) => diagnosisLabels.get(id) ?? id);
  const groups = study.conditionGroups.map((group) => conditionGroups[group].label);
  return [
    [study.name, words.authors, ...words.registrations, `PMID ${words.pmid ?? ''}`],
    [...diagnoses, ...synonyms, study.condition, ...groups],
    [words.title ?? ''],
    [...words.figures, study.band.figureText],
    [study.finding, study.band.outcomeText],
    [study.harms],
    [
      study.comparatorLabel,
      study.country === null ? '' : countryName(study.country),
      designs[study.design].label,
      ...study.outcomeDomains.map((domain) => outcomeDomains[domain].label),
      ...study.dosesMgPerDay.map((mg) => `${mg} mg`),
      study.participantNoun,
      subject(study),
    ],
  ];
}
