import { studyHref } from '../../domain/address/hrefs';
import type { AnswerSegment } from '../../domain/answer/answer-sentences';
import { CountLink } from './CountLink';
import type { HrefOfCount } from './href-of-count';

/** The opening paragraph of a page: names lead to their records, numbers to the studies they count. */
export function LinkedText({
  sentences,
  hrefOf = () => null,
}: {
  sentences: readonly (readonly AnswerSegment[])[];
  hrefOf?: HrefOfCount;
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
