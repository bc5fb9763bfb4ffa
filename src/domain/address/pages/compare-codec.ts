import { createCodec, type Codec } from '../codec';
import { flagField } from '../fields/choice-fields';
import type { Fields } from '../fields/field';
import { knownListField } from '../fields/list-fields';
import { maxCompared } from '../max-compared';
import { pagePaths } from '../page-paths';
import { withQuery } from '../query-string';
import type { CompareView } from '../view';

const compareFields: Fields<CompareView> = {
  s: knownListField((known) => known.studyIds, { order: 'as-given', limit: maxCompared }),
  diff: flagField,
};

export const compareCodec: Codec<CompareView> = createCodec(compareFields);

/** A comparison, all rows shown unless said otherwise. */
export function compareHref(view: Pick<CompareView, 's'> & Partial<CompareView>): string {
  return withQuery(pagePaths.compare, compareCodec.encode({ diff: false, ...view }));
}
