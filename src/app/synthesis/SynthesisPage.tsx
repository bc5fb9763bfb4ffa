import { useQuery } from '@tanstack/react-query';
import type { Reference, SynthesisFile } from '../../data/files';
import { evidenceIndexQuery, referenceQuery, synthesisQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { SearchWords } from '../../domain/summary/search-words';
import { synthesisCodec } from '../../domain/address/pages/synthesis-codec';
import { PageTitle } from '../../ui/page/PageTitle';
import { together } from '../../ui/loading/loading';
import { usePreparedIndex } from '../filtered/use-prepared-index';
import { useSearchWords } from '../filtered/use-search-words';
import { LoadedPage } from '../LoadedPage';
import { SynthesisScreen } from './SynthesisScreen';
import '../filtered/filtered-screen.css';

/** Keeps the shape of the screen while its files load, so that nothing jumps. */
const shape = (
  <div className="page evidence-grid pt-5" aria-busy="true">
    <div className="evidence-filters" />
    <div className="min-h-[150dvh]">
      <PageTitle>Synthesis</PageTitle>
      <p className="serif mt-1 text-xl text-soft">Loading the figures for pooling…</p>
    </div>
  </div>
);

/** The Synthesis page: the index, the figures for pooling, and the thresholds of instruments. */
export default function SynthesisPage() {
  const index = useQuery(evidenceIndexQuery);
  const figures = useQuery(synthesisQuery);
  const reference = useQuery(referenceQuery);
  const words = useSearchWords(synthesisCodec);
  return (
    <LoadedPage
      title="Synthesis"
      query={together<[EvidenceIndex, SynthesisFile, Reference, SearchWords | null]>([
        index,
        figures,
        reference,
        words,
      ])}
      waiting={{ shape }}
    >
      {([list, { studies, certainty }, { instruments }]) => (
        <PreparedSynthesis index={list} {...{ studies, certainty, instruments }} />
      )}
    </LoadedPage>
  );
}

function PreparedSynthesis({
  index,
  ...files
}: {
  index: EvidenceIndex;
  studies: SynthesisFile['studies'];
  certainty: SynthesisFile['certainty'];
  instruments: Reference['instruments'];
}) {
  return <SynthesisScreen of={usePreparedIndex(index)} {...files} />;
}
