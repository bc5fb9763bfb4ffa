import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { wordsQuery } from '../../data/queries';
import type { Codec } from '../../domain/address/codec';
import { noCodes, type EvidenceView } from '../../domain/address/view';
import type { SearchWords } from '../../domain/summary/search-words';
import type { Loading } from '../../ui/loading/loading';

/** The words to search while the address searches; at once null for an address that does not. */
export function useSearchWords<V extends Pick<EvidenceView, 'q'>>(
  codec: Codec<V>,
): Loading<SearchWords | null> {
  const asks = codec.decode(useSearch(), noCodes).view.q !== '';
  const { data, error, refetch } = useQuery({ ...wordsQuery, enabled: asks });
  return asks ? { data, error, refetch } : { data: null, error: null, refetch };
}

/** The words that are here already. Throws before that: a page that searches waits for them. */
export function wordsAtHand(client: QueryClient): SearchWords {
  const words = client.getQueryData(wordsQuery.queryKey);
  if (words === undefined) throw new Error('The words to search are not here yet.');
  return words;
}
