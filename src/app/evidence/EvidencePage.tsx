import { queryOptions, useQuery } from '@tanstack/react-query';
import { evidenceIndexQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { together } from '../../ui/loading/loading';
import { evidenceCodec } from '../../domain/address/evidence-codec';
import type { SearchWords } from '../../domain/summary/search-words';
import { usePreparedIndex } from '../filtered/use-prepared-index';
import { useSearchWords } from '../filtered/use-search-words';
import { LoadedPage } from '../LoadedPage';
import { EvidenceScreen, type AnswerPart } from './EvidenceScreen';
import { EvidenceSkeleton } from './EvidenceSkeleton';

/** The answer comes beside the index, which is larger, and is drawn with it: nothing jumps. */
const answerPartQuery = queryOptions({
  queryKey: ['answer-part'],
  staleTime: 'static',
  networkMode: 'always',
  retry: false,
  queryFn: (): Promise<{ readonly Answer: AnswerPart }> =>
    import('./EvidenceAnswer').then(
      ({ EvidenceAnswer: Answer }) => ({ Answer }),
      () =>
        Promise.reject(new Error('The code of the answer did not arrive. Is the network there?')),
    ),
});

/** The Evidence page: the index, and the words to search where the address searches. */
export function EvidencePage() {
  const index = useQuery(evidenceIndexQuery);
  const answer = useQuery(answerPartQuery);
  const words = useSearchWords(evidenceCodec);
  return (
    <LoadedPage
      title="Evidence"
      query={together<[EvidenceIndex, { readonly Answer: AnswerPart }, SearchWords | null]>([
        index,
        answer,
        words,
      ])}
      waiting={{ shape: <EvidenceSkeleton /> }}
    >
      {([data, { Answer }]) => <PreparedEvidence index={data} Answer={Answer} />}
    </LoadedPage>
  );
}

function PreparedEvidence({ index, Answer }: { index: EvidenceIndex; Answer: AnswerPart }) {
  return <EvidenceScreen of={usePreparedIndex(index)} Answer={Answer} />;
}
