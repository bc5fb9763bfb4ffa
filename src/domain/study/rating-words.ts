import { isMissing, missingText } from '../missing/missing';
import type { PublishedRatingOf } from '../schema/reviews/published-rating';
import type { Study } from '../schema/study';

const concerns = { 'risk-of-bias': 'risk of bias', certainty: 'certainty' } as const;

/**
 * What others rated, in one line: "risk of bias low on the Newcastle-Ottawa scale (all four studies), by the
 * authors". A scale whose ratings could not be read is named as used; nothing is turned into another scale.
 */
export function ratingWords(riskOfBias: Study['riskOfBias']): string {
  return isMissing(riskOfBias) ? missingText(riskOfBias) : riskOfBias.map(wordsOf).join('; ');
}

function wordsOf({ concerns: what, scale, rating, of, by }: PublishedRatingOf): string {
  if (isMissing(rating)) {
    const named = isMissing(scale) ? 'on a scale that could not be read' : `with ${scale}`;
    return `${concerns[what]} assessed ${named} by ${by}; the ratings are not in what could be read`;
  }
  const named = isMissing(scale) ? 'scale not named in what was read' : scale;
  return `${concerns[what]} “${rating}” (${of}; ${named}), by ${by}`;
}
