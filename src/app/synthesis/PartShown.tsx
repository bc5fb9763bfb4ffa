import { Link } from 'wouter';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import type { SynthesisView } from '../../domain/address/view';
import type { AnswerSegment } from '../../domain/answer/answer-line';
import { numberWord } from '../../domain/format/number-word';
import { plural } from '../../domain/format/words';
import { CountLink } from '../../figures/words/CountLink';
import type { HrefOfCount } from '../../figures/words/href-of-count';

/** What of the question is shown and pooled below and, where that is a part, what the whole has. */
export function PartShown({
  shown,
  hrefOf,
  whole,
}: {
  shown: readonly AnswerSegment[];
  hrefOf: HrefOfCount;
  /** The whole question where a part of it is pooled. */
  whole: {
    /** The view without the filters that narrow it. */
    readonly view: SynthesisView;
    /** Of the family that is looked at, in a sentence. */
    readonly outcome: string;
    /** Comparisons that can be pooled. */
    readonly k: number;
  } | null;
}) {
  return (
    <p className="mb-2 max-w-lead text-sm">
      {shown.map(({ text, counted }, i) => (
        <CountLink key={i} href={counted ? hrefOf(counted.filter, counted.count) : null}>
          {text}
        </CountLink>
      ))}
      {whole && (
        <>
          {' '}
          Only these are pooled below; on {whole.outcome} the whole question has{' '}
          <Link href={synthesisHref(whole.view)}>
            {numberWord(whole.k)} randomised {plural(whole.k, 'comparison')} that can be pooled
          </Link>
          .
        </>
      )}
    </p>
  );
}
