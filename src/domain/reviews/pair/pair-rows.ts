import { isMissing, known, type Reported } from '../../missing/missing';
import { likenessOf, likenessOfDates, likenessOfModels, type Likeness } from '../likeness';
import type { ReviewEstimate } from '../review-estimates';
import { subjectText } from '../review-sides';
import { likenessOfTrials, trialsOfReview, type TrialsOfReview } from '../trials-of-review';
import type { Study } from '../../schema/study';
import { ratingWords } from '../../study/rating-words';
import type { ReviewPair, Two } from './review-pair';

/** The rows of the table "Difference", each with what is compared in the words of neither. */
export const pairRowLabels = {
  figure: 'Pain: measure and figure',
  trials: 'Trials',
  people: 'People',
  comparator: 'Comparator',
  model: 'Model',
  searched: 'Searched to',
  funding: 'Funding',
  rating: 'Rating of bias or certainty',
} as const;
export type PairRowKey = keyof typeof pairRowLabels;

const noFigure: Reported<never> = { missing: 'not-applicable', note: 'no pooled figure on pain' };

interface Valued {
  readonly figure: ReviewEstimate | null;
  readonly trials: TrialsOfReview;
  readonly people: {
    readonly subject: string;
    /** Null where not stated. */
    readonly participants: number | null;
  };
  /** Not applicable without a figure. */
  readonly comparator: Reported<string>;
  readonly model: Reported<string>;
  readonly searched: string | null;
  readonly funding: Reported<string>;
  readonly rating: Study['riskOfBias'];
}

/** A row: what each of the two says, and whether they say the same. */
export type PairRow = {
  readonly [Key in PairRowKey]: {
    readonly key: Key;
    readonly likeness: Likeness;
    readonly values: Two<Valued[Key]>;
  };
}[PairRowKey];

/** What divides two reviews and what does not, in a fixed order. */
export function pairRows({ reviews, sides }: ReviewPair): readonly PairRow[] {
  const both = <T>(of: (at: 0 | 1) => T): Two<T> => [of(0), of(1)];
  const figures = both((at) => sides[at]?.estimate ?? null);
  const trials = both((at) => trialsOfReview(reviews[at], figures[at]));
  const people = both((at) => ({
    subject: sides[at] ? subjectText(sides[at]) : reviews[at].condition,
    participants: known(figures[at]?.participantsPooled) ?? null,
  }));
  const comparators = both((at) => figures[at]?.comparator ?? noFigure);
  const models = both((at) => figures[at]?.model ?? noFigure);
  const searched = both((at) => known(reviews[at].searchedUntil)?.date ?? null);
  const funding = both((at) => reviews[at].funding);
  const rating = both((at) => reviews[at].riskOfBias);
  return [
    { key: 'figure', values: figures, likeness: likenessOfFigures(figures) },
    { key: 'trials', values: trials, likeness: likenessOfTrials(trials) },
    { key: 'people', values: people, likeness: likenessOfPeople(people) },
    { key: 'comparator', values: comparators, likeness: likenessOfReported(comparators) },
    {
      key: 'model',
      values: models,
      likeness:
        isMissing(models[0]) || isMissing(models[1])
          ? 'not-known'
          : likenessOfModels(models[0], models[1]),
    },
    { key: 'searched', values: searched, likeness: likenessOfDates(...searched) },
    { key: 'funding', values: funding, likeness: likenessOfReported(funding) },
    { key: 'rating', values: rating, likeness: likenessOfRatings(rating) },
  ];
}

/** Figures are alike where they are the same numbers of the same measure. */
function likenessOfFigures([a, b]: Two<ReviewEstimate | null>): Likeness {
  const keyOf = (figure: ReviewEstimate | null) =>
    figure && [figure.measure, figure.estimate, figure.low, figure.high].join(' ');
  return likenessOf(keyOf(a), keyOf(b));
}

/** Other diagnoses are other people; of the same one, their number counts. */
function likenessOfPeople([a, b]: Two<Valued['people']>): Likeness {
  return a.subject === b.subject ? likenessOf(a.participants, b.participants) : 'differs';
}

function likenessOfReported([a, b]: Two<Reported<string>>): Likeness {
  return isMissing(a) || isMissing(b) ? 'not-known' : likenessOf(a, b);
}

/** A rating that could not be read is not known to be another. */
function likenessOfRatings([a, b]: Two<Study['riskOfBias']>): Likeness {
  const isRead = (ratings: Study['riskOfBias']) =>
    !isMissing(ratings) && ratings.every(({ rating }) => !isMissing(rating));
  return isRead(a) && isRead(b) ? likenessOf(ratingWords(a), ratingWords(b)) : 'not-known';
}
