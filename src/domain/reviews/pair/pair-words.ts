import { counted, formatCount } from '../../format/number';
import { formatPartialDate } from '../../format/partial-date';
import { upperFirst } from '../../format/sentence-case';
import { listOf } from '../../format/words';
import { isMissing, missingText, type Reported } from '../../missing/missing';
import { ratingWords } from '../../study/rating-words';
import { differenceReasonText } from '../difference-words';
import { sideOfInterval } from '../estimate-summary';
import { isModelStated, type Likeness } from '../likeness';
import type { DifferenceReason } from '../difference-reasons';
import { comparatorText, measureText, sideFigureText, subjectText } from '../review-sides';
import type { TrialsOfReview } from '../trials-of-review';
import type { ChosenPair, ReviewPair } from './review-pair';
import type { PairRow } from './pair-rows';

/** How alike two cells are: a sign and its word. */
export const likenessSigns: Readonly<
  Record<Likeness, { readonly sign: string; readonly text: string }>
> = {
  differs: { sign: '≠', text: 'differs' },
  same: { sign: '=', text: 'the same' },
  'not-known': { sign: '?', text: 'not known' },
};

/** A cell: what a review says, or in a few words that it does not. */
export interface PairCell {
  readonly text: string;
  readonly missing: boolean;
  /** Trials named, by id. */
  readonly named: readonly string[];
}

const unexplained = 'What could be read does not explain the difference.';

/** What explains that two figures differ, as far as the data say, in one sentence. */
export function pairSentence(pair: ReviewPair): string {
  const [a, b] = pair.sides;
  const names = namesOf(pair);
  if (!a || !b) {
    const without = names.filter((_, at) => !pair.sides[at]);
    return `No pooled figure on pain could be read of ${without.join(' or ')}, so that there are not two to set against each other.`;
  }
  if (sideFigureText(a.estimate) === sideFigureText(b.estimate) && pair.explaining.length === 0)
    return 'Both print the same figure.';
  if (pair.explaining.length === 0) return unexplained;
  const clauses = clausesOf(pair.explaining, names);
  const [only] = pair.explaining;
  const unitsOnly = pair.explaining.length === 1 && only?.code === 'measures';
  const left =
    unitsOnly && sideOfInterval(a.estimate) !== sideOfInterval(b.estimate)
      ? '; why one interval excludes no difference and the other does not, what could be read does not explain'
      : '';
  return `Why they differ, as far as the data say: ${clauses.join('; ')}${left}.`;
}

/** The clauses on the reasons; whom a figure is about and against what is one clause where both differ. */
function clausesOf(
  reasons: readonly DifferenceReason[],
  names: readonly [string, string],
): readonly string[] {
  const subjects = reasons.find(({ code }) => code === 'subjects');
  const comparators = reasons.find(({ code }) => code === 'comparators');
  const merged = subjects?.code === 'subjects' && comparators?.code === 'comparators';
  const question = merged
    ? names.map((name, at) => {
        const against = comparatorText({ comparator: comparators.comparators[at] ?? '' });
        return `${name} ${at === 0 ? 'compares LDN ' : ''}with ${against} in ${subjects.subjects[at] ?? ''}`;
      })
    : [];
  const rest = reasons.filter(
    (reason) => !merged || (reason !== subjects && reason !== comparators),
  );
  const said = rest.map((reason) =>
    // Which they are stands in the table below.
    differenceReasonText(
      reason.code === 'trial-counts' ? { ...reason, unnamed: false } : reason,
      names,
    ),
  );
  return merged ? [question.join(', '), ...said] : said;
}

/** What else is to be known of the two figures, a sentence each. */
export function pairNotes(pair: ReviewPair): readonly string[] {
  const names = namesOf(pair);
  const rest = pair.reasons.filter(
    (reason) => !pair.explaining.includes(reason) && reason.code !== 'searches',
  );
  return [
    ...likeForLikeText(pair),
    ...rest.map((reason) => `${upperFirst(differenceReasonText(reason, names))}.`),
  ];
}

/** Which of the pair the reader did not choose, and by what rule it was. */
export function chosenText({ byRule, ranked }: ChosenPair): string | null {
  if (byRule === null) return null;
  const which = byRule === 'both' ? 'Both were' : `The ${byRule} was`;
  if (!ranked)
    return `${which} chosen here without a rule: there are no two figures on pain beside a comparator that could be ranked.`;
  return byRule === 'both'
    ? 'Chosen here, as nothing was: of the reviews with a figure on pain beside a comparator, the one that favours LDN most clearly and the one that does least (distance from no difference in standard errors).'
    : `${which} chosen here: of the reviews with a figure on pain beside a comparator, the one that differs most from the other (distance from no difference in standard errors).`;
}

/** What the records of both say of the figures that are set against each other. */
export function recordNotes({ sides }: ReviewPair): readonly string[] {
  return sides.flatMap((side) =>
    side?.estimate.note ? [`${side.review.name}: ${side.estimate.note}`] : [],
  );
}

/** The two cells of a row. */
export function pairCells(row: PairRow): readonly [PairCell, PairCell] {
  switch (row.key) {
    case 'figure':
      return cellsOf(row.values, (value) =>
        value === null
          ? missing('no pooled figure on pain could be read')
          : told(`${sideFigureText(value)} (${measureText(value)}; ${value.outcome})`),
      );
    case 'trials':
      return cellsOf(row.values, trialsCell);
    case 'people':
      return cellsOf(row.values, ({ subject, participants }) =>
        told(
          `${upperFirst(subject)}; ${participants === null ? 'number not stated' : `${formatCount(participants)} people`}`,
        ),
      );
    case 'comparator':
      return cellsOf(row.values, (value) =>
        isMissing(value) ? reportedCell(value) : told(comparatorText({ comparator: value })),
      );
    case 'model':
      return cellsOf(row.values, (value) =>
        isMissing(value) || isModelStated(value) ? reportedCell(value) : missing(value),
      );
    case 'searched':
      return cellsOf(row.values, (value) =>
        value === null ? missing('not stated') : told(formatPartialDate(value)),
      );
    case 'funding':
      return cellsOf(row.values, reportedCell);
    case 'rating':
      return cellsOf(row.values, (value) =>
        isMissing(value) ? reportedCell(value) : told(upperFirst(ratingWords(value))),
      );
  }
}

function cellsOf<T>(
  [a, b]: readonly [T, T],
  cellOf: (value: T) => PairCell,
): readonly [PairCell, PairCell] {
  return [cellOf(a), cellOf(b)];
}

const told = (text: string): PairCell => ({ text, missing: false, named: [] });
const missing = (text: string): PairCell => ({ text, missing: true, named: [] });

function reportedCell(value: Reported<string>): PairCell {
  return isMissing(value) ? missing(missingText(value)) : told(value);
}

function trialsCell({ count, named, complete }: TrialsOfReview): PairCell {
  const number = count === null ? 'Number not stated' : counted(count, 'trial');
  if (named.length === 0)
    return { text: `${number}; which they are is not stated`, missing: count === null, named };
  return { text: complete ? `${number}: ` : `${number}; named: `, missing: false, named };
}

function namesOf({ reviews: [a, b] }: ReviewPair): readonly [string, string] {
  return [a.name, b.name];
}

function likeForLikeText({ likeForLike, sides }: ReviewPair): readonly string[] {
  if (!likeForLike) return [];
  const { review, estimate } = likeForLike;
  const other = sides.find((side) => side && side.review.id !== review.id);
  const [here, there] = [sideOfInterval(estimate), other ? sideOfInterval(other.estimate) : null];
  const said =
    other && here === there && here !== null
      ? `, which excludes no difference as ${other.review.name} does`
      : here === null
        ? ', which includes no difference'
        : '';
  return [
    `On the same question, ${listOf([subjectText(likeForLike)])} against ${comparatorText(estimate)}, ${review.name} prints ${sideFigureText(estimate)}${said}.`,
  ];
}
