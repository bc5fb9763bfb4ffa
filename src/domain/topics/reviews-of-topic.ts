import { belongsToScope, type ScopeOfView } from '../answer/belongs-to-scope';
import { counted } from '../format/number';
import { upperFirst } from '../format/sentence-case';
import { isMissing } from '../missing/missing';
import { guidanceOrigin } from '../reviews/guidance-rows';
import type { ReviewEstimate } from '../reviews/review-estimates';
import { measureText, sideFigureText } from '../reviews/review-sides';
import { parentsOf, withWiderDiagnoses } from '../study/wider-diagnoses';
import { designText } from '../summary/study-facts';
import type { StudySummary } from '../summary/study-summary';
import type { BriefGuidance, BriefReview, BriefReviewFigure } from './brief';
import type { BriefMaterials } from './brief-materials';

type Materials = Pick<BriefMaterials, 'estimates' | 'guidance' | 'index'>;

/**
 * The reviews of a question, those that pooled a figure on it first and the newer before the older. A
 * figure on another diagnosis than those asked about is left out.
 */
export function reviewsOfTopic(
  reviews: readonly StudySummary[],
  scope: ScopeOfView,
  { estimates, index }: Materials,
): readonly BriefReview[] {
  const parents = parentsOf(index.diagnoses);
  const isAsked = ({ diagnosis }: ReviewEstimate) =>
    diagnosis === null ||
    scope.diagnoses.size === 0 ||
    withWiderDiagnoses([diagnosis], parents).some((id) => scope.diagnoses.has(id));
  return reviews
    .map((review) => ({
      year: review.year ?? 0,
      studyId: review.id,
      name: review.name,
      design: designText(review),
      figures: estimates
        .filter((one) => one.reviewId === review.id && !one.sensitivity && isAsked(one))
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .map(figureOf),
      finding: review.finding,
    }))
    .toSorted(
      (a, b) => Math.sign(b.figures.length) - Math.sign(a.figures.length) || b.year - a.year,
    )
    .map(({ year, ...review }) => review);
}

/** Benefits against a comparator, then changes in the same people, then harms, which have a part of their own. */
function rankOf({ subject, kind }: ReviewEstimate): number {
  if (subject === 'harm') return 3;
  if (kind === 'before-after') return 2;
  return subject === 'pain' ? 0 : 1;
}

function figureOf(estimate: ReviewEstimate): BriefReviewFigure {
  const { outcome, studiesPooled, participantsPooled } = estimate;
  const pooled = [
    isMissing(studiesPooled) ? '' : counted(studiesPooled, 'study', 'studies'),
    isMissing(participantsPooled) ? '' : counted(participantsPooled, 'person', 'people'),
  ];
  return {
    what: upperFirst(`${outcome}, ${measureText(estimate)}`),
    figure: sideFigureText(estimate),
    pooled: pooled.filter((part) => part !== '').join(', '),
  };
}

/** What bodies say of the diagnoses asked about; what they say of LDN in general stands with the reviews. */
export function guidanceOfTopic(
  scope: ScopeOfView,
  { guidance, index }: Materials,
): readonly BriefGuidance[] {
  const parents = parentsOf(index.diagnoses);
  return guidance
    .filter(
      ({ diagnoses, conditionGroups }) =>
        diagnoses.length > 0 &&
        belongsToScope(
          { conditionGroups, diagnoses: withWiderDiagnoses(diagnoses, parents) },
          scope,
        ),
    )
    .map((entry) => ({
      key: guidanceKey(entry.id),
      body: entry.body,
      origin: guidanceOrigin(entry),
      statement: entry.statement,
    }));
}

/** The key of a statement among the sources. */
export function guidanceKey(id: string): string {
  return `guidance:${id}`;
}
