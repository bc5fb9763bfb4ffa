import { siblingFiles, siblingKeys, type Dataset } from '../schema/dataset';
import { addressFaults } from './address-rules';
import { checkStudy } from './check-study';
import { diagnosisFaults } from './diagnosis-rules';
import type { Fault } from './fault';
import { glossaryFaults } from './glossary-rules';
import { guidanceFaults } from './guidance-rules';
import { identityFaults } from './identity-rules';
import { instrumentFaults } from './instrument-rules';
import { mechanismFaults } from './mechanism-rules';
import { nameSpellingFaults } from './name-spelling-rules';
import { participantSetFaults } from './participant-set-rules';
import { pharmacologyFaults } from './pharmacology-rules';
import { referenceFaults } from './reference-rules';
import { registeredTrialFaults } from './registered-trial-rules';
import { relationFaults } from './relation-rules';
import { releaseFaults } from './release-rules';
import { reviewSearchFaults } from './review-search-rules';
import { safetyFactFaults } from './safety-fact-rules';
import { wordingFaults } from './wording-rules';

/** Rules that need more than one file. */
const datasetRules: readonly ((dataset: Dataset) => readonly Fault[])[] = [
  identityFaults,
  referenceFaults,
  relationFaults,
  participantSetFaults,
  diagnosisFaults,
  instrumentFaults,
  registeredTrialFaults,
  glossaryFaults,
  safetyFactFaults,
  reviewSearchFaults,
  mechanismFaults,
  pharmacologyFaults,
  guidanceFaults,
  nameSpellingFaults,
  siblingTextFaults,
  releaseFaults,
];

/** Everything wrong with a dataset whose files have the right shape; empty when it may be used. */
export function checkDataset(dataset: Dataset): readonly Fault[] {
  return [
    ...dataset.studies.flatMap((study) => checkStudy(study)),
    ...datasetRules.flatMap((rule) => rule(dataset)),
  ];
}

/** Addresses and words of the files beside the studies, each with the record that holds it. */
function siblingTextFaults(dataset: Dataset): readonly Fault[] {
  return siblingKeys.flatMap((key) => {
    const content = dataset[key];
    return [...addressFaults(content), ...wordingFaults(content)].map(({ field, reason }) => ({
      file: siblingFiles[key].file,
      field,
      reason: ofRecord(content, field) + reason,
    }));
  });
}

/** `"cmax-ldn" ` for the field `[6].source.url` of a list of records; '' where records have no names. */
function ofRecord(content: object, field: string): string {
  const place = /^\[(\d+)\]/.exec(field)?.[1];
  const record: unknown = Array.isArray(content) && place ? content[Number(place)] : null;
  return typeof record === 'object' && record !== null && 'id' in record
    ? `"${String(record.id)}" `
    : '';
}
