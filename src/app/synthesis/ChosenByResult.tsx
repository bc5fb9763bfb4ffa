import { Link } from 'wouter';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import { withView } from '../../domain/address/update-view';
import type { SynthesisView } from '../../domain/address/view';
import type { AnswerSegment } from '../../domain/answer/answer-line';
import { chosenByResultSentence } from '../../domain/answer/may-be-pooled-words';
import { LinkedText } from '../../figures/words/LinkedText';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { handOnFocus } from '../../ui/hand-on-focus';

/** In place of a pool of studies that were chosen by their result: why there is none, and the way out. */
export function ChosenByResult({
  view,
  shown,
  hrefOf,
}: {
  view: SynthesisView;
  /** What of the question the view shows. */
  shown: readonly AnswerSegment[] | null;
  hrefOf: HrefOfCount;
}) {
  const whole = withView(view, { direction: [] });
  return (
    <div className="mt-3">
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
    </div>
  );
}
