import { plural } from '../format/words';
import type { ReviewRecord } from './reviews-file';

/** How much of the table of reviews by trials is open, in one sentence. */
export function matrixSentence(reviews: readonly Pick<ReviewRecord, 'namedTrials'>[]): string {
  const unnamed = reviews.filter(({ namedTrials }) => namedTrials.length === 0).length;
  return `${unnamed} of ${reviews.length} ${plural(reviews.length, 'review')} ${plural(unnamed, 'does', 'do')} not name ${plural(unnamed, 'its', 'their')} trials in what could be read.`;
}
