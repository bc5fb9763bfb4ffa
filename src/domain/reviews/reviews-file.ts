import { known, type Reported } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { ReviewSearch } from '../schema/reviews/review-search';
import type { Caution, Study } from '../schema/study';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { namedTrials } from '../study/named-trials';
import { isReviewOfLdn } from '../study/own-study';
import type { Design } from '../vocabulary/filters/designs';
import { guidanceRecords, type GuidanceRecord } from './guidance-rows';
import {
  poolableHere,
  poolableStudies,
  type PoolableHere,
  type PoolableStudies,
} from './pooled-here';
import { reviewEstimates, type ReviewEstimate } from './review-estimates';
import { reviewMatrix, type ReviewMatrix } from './review-matrix';
import { parentsOf } from '../study/wider-diagnoses';

/** A review as the Reviews page sets it beside the others. */
export interface ReviewRecord {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly design: Design;
  readonly condition: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly diagnoses: readonly string[];
  readonly finding: string;
  readonly cautions: readonly Caution[];
  /** Why figures are missing, or what the pooled ones leave open. */
  readonly pooledNote: string | null;
  readonly femalePercent: number | null;
  readonly searchedUntil: ReviewSearch['searchedUntil'];
  readonly included: ReviewSearch['included'];
  /** Ids of the studies that its record names as taken in. */
  readonly namedTrials: readonly string[];
  readonly funding: Study['funding'];
  /** A rating of bias or certainty that it gives, in words. */
  readonly riskOfBias: Study['riskOfBias'];
  /** Records that contest it, and records it contests. */
  readonly contestedBy: readonly string[];
  readonly contests: readonly string[];
  readonly sourceRead: Study['sourceRead'];
}

/** What the Reviews page reads. */
export interface ReviewsFile {
  readonly version: string;
  readonly date: string;
  readonly reviews: readonly ReviewRecord[];
  readonly estimates: readonly ReviewEstimate[];
  readonly matrix: ReviewMatrix;
  /** Diagnosis in words, by its id. */
  readonly diagnosisLabels: Readonly<Record<string, string>>;
  /** Rows of the one diagnosis that has several trials whose pain results can be pooled here. */
  readonly poolable: PoolableHere;
  /** The same of every study that a review names. */
  readonly namedPoolable: PoolableStudies;
  /** What bodies say; never evidence. */
  readonly guidance: readonly GuidanceRecord[];
}

/** The only diagnosis with several placebo-controlled trials that print a mean difference in pain. */
const pooledDiagnosis = 'fibromyalgia';

const notSaid: Reported<never> = { missing: 'not-reported' };

/** The file of the Reviews page from a checked dataset, reviews in its order. */
export function reviewsFileOf(dataset: Dataset): ReviewsFile {
  const { release, studies, diagnoses, reviewSearches } = dataset;
  const reviews = studies.filter(isReviewOfLdn);
  const named = new Set(reviews.flatMap(namedTrials));
  const searches = new Map(reviewSearches.map((search) => [search.review, search]));
  return {
    version: release.version,
    date: release.date,
    guidance: guidanceRecords(dataset),
    reviews: reviews.map((review) => recordOf(review, searches.get(review.id))),
    estimates: reviews.flatMap(reviewEstimates),
    matrix: reviewMatrix(studies, reviewSearches, parentsOf(diagnoses)),
    diagnosisLabels: Object.fromEntries(diagnoses.map(({ id, label }) => [id, label])),
    poolable: poolableHere(studies, pooledDiagnosis, diagnoses),
    namedPoolable: poolableStudies(studies.filter(({ id }) => named.has(id))),
  };
}

function recordOf(review: Study, search: ReviewSearch | undefined): ReviewRecord {
  const related = (relation: 'contested-by' | 'contests') =>
    review.relatedReports.flatMap((report) =>
      report.relation === relation && report.id !== undefined ? [report.id] : [],
    );
  return {
    id: review.id,
    name: review.name,
    year: known(review.citation.year) ?? null,
    design: review.design,
    condition: review.condition,
    conditionGroups: review.conditionGroups,
    diagnoses: review.diagnoses,
    finding: review.finding,
    cautions: review.cautions,
    pooledNote: review.pooledNote ?? null,
    femalePercent: known(review.population.femalePercent) ?? null,
    searchedUntil: search?.searchedUntil ?? notSaid,
    included: search?.included ?? notSaid,
    namedTrials: namedTrials(review),
    funding: review.funding,
    riskOfBias: review.riskOfBias,
    contestedBy: related('contested-by'),
    contests: related('contests'),
    sourceRead: review.sourceRead,
  };
}
