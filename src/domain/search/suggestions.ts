import type { WordsFound, FoundGroup } from './find-everything';

/** Hits that are offered while a reader types: of the best group, of each other, and in all. */
const most = { first: 5, other: 3, all: 12 } as const;

/** The best hits by group, as many as can be looked over. */
export function suggestionsOf({ groups }: WordsFound): readonly FoundGroup[] {
  let left: number = most.all;
  return groups.flatMap(({ kind, hits }, at) => {
    const shown = hits.slice(0, Math.min(left, at === 0 ? most.first : most.other));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ kind, hits: shown }];
  });
}
