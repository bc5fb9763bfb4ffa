import { designs, type Design } from '../vocabulary/filters/designs';

interface Designed {
  readonly design: Design;
}

/** A record with what it is kept for: set (or true) for naltrexone that is not plain low dose. */
interface Kept extends Designed {
  readonly contextOnly?: unknown;
}

/** True for a study of people of its own, whatever it gave them: no review, no registration. */
export function isPrimary({ design }: Designed): boolean {
  return designs[design].kind === 'primary';
}

/** True for a review of low-dose naltrexone, not of another use kept for context. */
export function isReviewOfLdn({ design, contextOnly }: Kept): boolean {
  return designs[design].kind === 'review' && !contextOnly;
}

/** True for a study of people of its own on low-dose naltrexone: what an effect of LDN may rest on. */
export function isOwnStudy(study: Kept): boolean {
  return isPrimary(study) && !study.contextOnly;
}
