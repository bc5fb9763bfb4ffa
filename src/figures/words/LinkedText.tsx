import type { AnswerLine } from '../../domain/answer/answer-line';
import type { HrefOfCount } from './href-of-count';
import { LinkedRuns } from './LinkedRuns';

/** The opening paragraph of a page, with its links. */
export function LinkedText({
  sentences,
  hrefOf = () => null,
}: {
  sentences: readonly AnswerLine[];
  hrefOf?: HrefOfCount;
}) {
  return (
    <p className="serif max-w-lead text-xl text-pretty">
      {sentences.map((sentence, i) => (
        <span key={i}>
          <LinkedRuns runs={sentence} hrefOf={hrefOf} />{' '}
        </span>
      ))}
    </p>
  );
}
