import * as v from 'valibot';
import { diagnosisSchema } from './diagnosis';
import { exclusionSchema } from './exclusion';
import { glossaryTermSchema } from './glossary-term';
import { guidanceSchema } from './guidance';
import { instrumentSchema } from './instrument';
import { literatureSearchSchema } from './literature-search';
import { mechanismSchema } from './mechanism-claim';
import { pharmacologyFactSchema } from './pharmacology-fact';
import { registeredTrialSchema } from './trials/registered-trial';
import { releaseSchema } from './release';
import { reviewSearchSchema } from './reviews/review-search';
import { safetyFactSchema } from './safety-fact';
import { studySchema } from './study';

/** The files that stand beside `studies/`, each with the shape that it must have. */
export const siblingFiles = {
  release: { file: 'release.json', schema: releaseSchema },
  diagnoses: { file: 'diagnoses.json', schema: v.array(diagnosisSchema) },
  instruments: { file: 'instruments.json', schema: v.array(instrumentSchema) },
  registeredTrials: { file: 'registered-trials.json', schema: v.array(registeredTrialSchema) },
  glossary: { file: 'glossary.json', schema: v.array(glossaryTermSchema) },
  exclusions: { file: 'exclusions.json', schema: v.array(exclusionSchema) },
  safety: { file: 'safety.json', schema: v.array(safetyFactSchema) },
  reviewSearches: { file: 'review-searches.json', schema: v.array(reviewSearchSchema) },
  mechanism: { file: 'mechanism.json', schema: mechanismSchema },
  pharmacology: { file: 'pharmacology.json', schema: v.array(pharmacologyFactSchema) },
  literatureSearch: { file: 'literature-search.json', schema: literatureSearchSchema },
  guidance: { file: 'guidance.json', schema: v.array(guidanceSchema) },
} as const;

export type SiblingKey = keyof typeof siblingFiles;
/** Keys of the dataset that are read from files beside the studies. */
export const siblingKeys = Object.keys(siblingFiles) as [SiblingKey, ...SiblingKey[]];

/** Everything that the reference files and the study files hold, once they have passed. */
export const datasetSchema = v.strictObject({
  release: siblingFiles.release.schema,
  studies: v.array(studySchema),
  diagnoses: siblingFiles.diagnoses.schema,
  instruments: siblingFiles.instruments.schema,
  registeredTrials: siblingFiles.registeredTrials.schema,
  glossary: siblingFiles.glossary.schema,
  exclusions: siblingFiles.exclusions.schema,
  safety: siblingFiles.safety.schema,
  reviewSearches: siblingFiles.reviewSearches.schema,
  mechanism: siblingFiles.mechanism.schema,
  pharmacology: siblingFiles.pharmacology.schema,
  literatureSearch: siblingFiles.literatureSearch.schema,
  guidance: siblingFiles.guidance.schema,
});
export type Dataset = v.InferOutput<typeof datasetSchema>;
