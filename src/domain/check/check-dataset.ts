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

/** Addresses and words of the files beside the studies. */
function siblingTextFaults(dataset: Dataset): readonly Fault[] {
  return siblingKeys.flatMap((key) =>
    [...addressFaults(dataset[key]), ...wordingFaults(dataset[key])].map((fault) => ({
      file: siblingFiles[key].file,
      ...fault,
    })),
  );
}
