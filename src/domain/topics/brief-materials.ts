import type { CertaintyReference } from '../certainty/certainty-context';
import { harmRows, type HarmRow } from '../harms/harm-rows';
import type { ReviewEstimate } from '../reviews/review-estimates';
import type { ReviewsFile } from '../reviews/reviews-file';
import { opioidEntries, type TrialOpioidEntry } from '../safety/opioid-entry';
import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import { prepareSearch, type StudyIndex } from '../select/prepare-search';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { SearchWords } from '../summary/search-words';
import type { EvidenceIndex } from '../summary/evidence-index';

/** What briefs are made of: what the other pages are made of, and the dataset behind it. */
export interface BriefMaterials {
  readonly dataset: Dataset;
  readonly records: ReadonlyMap<string, Study>;
  readonly index: EvidenceIndex;
  readonly words: SearchWords;
  readonly prepared: StudyIndex;
  readonly studies: readonly StudyForPooling[];
  readonly certainty: CertaintyReference;
  readonly estimates: readonly ReviewEstimate[];
  readonly guidance: ReviewsFile['guidance'];
  readonly harms: readonly HarmRow[];
  readonly opioidEntries: readonly TrialOpioidEntry[];
}

/** Prepares a dataset once for the briefs on all topics. */
export function briefMaterials(
  dataset: Dataset,
  index: EvidenceIndex,
  words: SearchWords,
  synthesis: Pick<BriefMaterials, 'studies' | 'certainty'>,
  { estimates, guidance }: Pick<ReviewsFile, 'estimates' | 'guidance'>,
): BriefMaterials {
  return {
    ...synthesis,
    dataset,
    records: new Map(dataset.studies.map((study) => [study.id, study])),
    index,
    words,
    prepared: prepareSearch(index.studies, index.diagnoses, () => words),
    estimates,
    guidance,
    harms: dataset.studies.flatMap(harmRows),
    opioidEntries: opioidEntries(dataset.studies),
  };
}
