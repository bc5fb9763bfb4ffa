import { isMissing } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import type { ReviewSearch } from '../schema/reviews/review-search';
import type { Study } from '../schema/study';
import { designs } from '../vocabulary/filters/designs';
import type { Fault, FieldFault } from './fault';
import { textLeavesOf } from '../census/leaves';

const { file } = siblingFiles.reviewSearches;

/** Each entry belongs to one review, and its words stand in that review's record. */
export function reviewSearchFaults({ reviewSearches, studies }: Dataset): readonly Fault[] {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const seen = new Set<string>();
  return reviewSearches.flatMap((search, s) => {
    const study = byId.get(search.review);
    const faults = [
      ...reviewFaults(search, study, seen),
      ...(study ? wordsFaults(search, study, byId) : []),
    ];
    seen.add(search.review);
    return faults.map(({ field, reason }) => ({ file, field: `[${s}].${field}`, reason }));
  });
}

function reviewFaults(
  { review }: ReviewSearch,
  study: Study | undefined,
  seen: ReadonlySet<string>,
): readonly FieldFault[] {
  if (study === undefined) return [{ field: 'review', reason: `is "${review}", no record` }];
  if (designs[study.design].kind !== 'review')
    return [{ field: 'review', reason: `is "${review}", which is not a review` }];
  return seen.has(review) ? [{ field: 'review', reason: `is "${review}", listed before` }] : [];
}

function wordsFaults(
  { searchedUntil, included, appearedBefore = [] }: ReviewSearch,
  study: Study,
  byId: ReadonlyMap<string, Study>,
): readonly FieldFault[] {
  const texts = textLeavesOf(study).map(({ value }) => value);
  const quoted = [
    ...(isMissing(searchedUntil) ? [] : [{ field: 'searchedUntil', words: searchedUntil.words }]),
    ...(isMissing(included) ? [] : [{ field: 'included', words: included.words }]),
    ...appearedBefore.map(({ words }, a) => ({ field: `appearedBefore[${a}]`, words })),
  ];
  return [
    ...quoted.flatMap(({ field, words }) => {
      if (texts.some((text) => text.includes(words))) return [];
      return [{ field: `${field}.words`, reason: `is "${words}", not in the review's record` }];
    }),
    ...appearedBefore.flatMap(({ study: id }, a) => {
      if (byId.has(id)) return [];
      return [{ field: `appearedBefore[${a}].study`, reason: `is "${id}", which no record has` }];
    }),
  ];
}
