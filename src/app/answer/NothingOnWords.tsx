import type { EvidenceView } from '../../domain/address/view';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { MissedWords } from '../../features/answer-strip/MissedWords';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';

const ElsewhereOnWords = onDemand(async () => ({
  default: (await import('../filtered/ElsewhereOnWords')).ElsewhereOnWords,
}));

/** In place of an answer to words that no study holds: what is near them, and what other parts hold. */
export function NothingOnWords(of: { index: EvidenceIndex; view: EvidenceView; words: string }) {
  return (
    <MissedWords words={of.words}>
      <LazyPart what="What other parts hold" waiting="Looking elsewhere…">
        <ElsewhereOnWords {...of} />
      </LazyPart>
    </MissedWords>
  );
}
