import { studyHref } from '../../domain/address/hrefs';
import type { Segment } from '../../domain/answer/answer-sentences';
import { CountLink } from './CountLink';
import type { HrefOfCount } from './href-of-count';

/** The answer as running text; a number leads to the studies it counts. */
export function AnswerText({
  sentences,
  hrefOf,
}: {
  sentences: readonly (readonly Segment[])[];
  hrefOf: HrefOfCount;
}) {
  return (
    <p className="serif max-w-lead text-xl text-pretty">
      {sentences.map((sentence, i) => (
        <span key={i}>
          {sentence.map((segment, j) => {
            const href = segment.studyId
              ? studyHref(segment.studyId)
              : segment.counted
                ? hrefOf(segment.counted.filter, segment.counted.count)
                : null;
            return (
              <CountLink key={j} href={href}>
                {segment.text}
              </CountLink>
            );
          })}{' '}
        </span>
      ))}
    </p>
  );
}
