import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { searchDepthQuery, searchQuery } from '../../data/queries';
import type { SearchDepthFile, SearchFile } from '../../domain/search/findable';
import { findEverything, type WordsFound } from '../../domain/search/find-everything';
import { prepareFinding, type PreparedFinding } from '../../domain/search/prepare-finding';

const preparedFiles = new WeakMap<SearchFile, WeakMap<object, PreparedFinding>>();
const withoutDepth = {};

/** Each pair of files is read once, whoever asks. */
function preparedOf(file: SearchFile, depth: SearchDepthFile | null): PreparedFinding {
  const ofFile = preparedFiles.get(file) ?? new WeakMap<object, PreparedFinding>();
  preparedFiles.set(file, ofFile);
  const known = ofFile.get(depth ?? withoutDepth);
  if (known) return known;
  const prepared = prepareFinding(file, depth);
  ofFile.set(depth ?? withoutDepth, prepared);
  return prepared;
}

export interface WordsFinding {
  /** null while nothing can be found yet, or the text asks for nothing. */
  readonly found: WordsFound | null;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** What a text finds, as soon as the first file is there; more once the second is. */
export function useFinding(text: string): WordsFinding {
  const first = useQuery(searchQuery);
  const second = useQuery(searchDepthQuery);
  const found = useMemo(
    () =>
      first.data === undefined || text.trim().length < 2
        ? null
        : findEverything(preparedOf(first.data, second.data ?? null), text),
    [first.data, second.data, text],
  );
  return {
    found,
    error: first.error ?? second.error,
    refetch: () => {
      for (const query of [first, second]) if (query.error) void query.refetch();
    },
  };
}
