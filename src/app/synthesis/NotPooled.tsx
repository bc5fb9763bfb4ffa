import { Link } from 'wouter';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import { withView } from '../../domain/address/update-view';
import type { SynthesisView } from '../../domain/address/view';
import type { AnswerSegment } from '../../domain/answer/answer-line';
import type { MayBePooled } from '../../domain/answer/may-be-pooled';
import { chosenByResultSentence } from '../../domain/answer/may-be-pooled-words';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { MissedWords } from '../../features/answer-strip/MissedWords';
import { LinkedText } from '../../figures/words/LinkedText';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { handOnFocus } from '../../ui/hand-on-focus';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';

const ElsewhereOnWords = onDemand(async () => ({
  default: (await import('../filtered/ElsewhereOnWords')).ElsewhereOnWords,
}));

/** In place of a pool where there is to be none: why, and the way out. */
export function NotPooled({
  because,
  view,
  index,
  shown,
  hrefOf,
}: {
  because: Exclude<MayBePooled, { readonly studies: unknown }>;
  view: SynthesisView;
  index: EvidenceIndex;
  /** What of the question the view shows. */
  shown: readonly AnswerSegment[] | null;
  hrefOf: HrefOfCount;
}) {
  if (because.kind === 'missed-words')
    return (
      <MissedWords words={because.words}>
        <LazyPart what="What other parts hold" waiting="Looking elsewhere…">
          <ElsewhereOnWords index={index} view={view} words={because.words} />
        </LazyPart>
      </MissedWords>
    );
  const whole = withView(view, { direction: [] });
  return (
    <section aria-label="Answer" className="pb-1">
      <LinkedText
        sentences={[[{ text: chosenByResultSentence }], ...(shown ? [shown] : [])]}
        hrefOf={hrefOf}
      />
      <p className="mt-1.5 text-sm">
        <Link
          href={synthesisHref(whole)}
          onClick={({ currentTarget }) => handOnFocus(currentTarget, 'main')}
          className="target inline-flex items-center"
        >
          Pool the studies whatever their result
        </Link>
      </p>
    </section>
  );
}
