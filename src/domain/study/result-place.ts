import { publicationKindOf } from './publication-kind';
import { isMissing } from '../missing/missing';
import type { Study } from '../schema/study';
import { designs } from '../vocabulary/filters/designs';
import type { ResultPlace } from '../vocabulary/filters/result-places';

/** Where a record's results were made public; null where its place of publication is not known. */
export function resultPlaceOf(study: Pick<Study, 'design' | 'citation'>): ResultPlace | null {
  if (designs[study.design].kind === 'registered') return 'registered';
  if (isMissing(study.citation.journal)) return null;
  return publicationKindOf(study) === 'journal-article' ? 'journal' : 'elsewhere';
}
