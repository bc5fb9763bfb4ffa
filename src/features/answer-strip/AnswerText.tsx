import { Link } from 'wouter';
import type { Segment, SegmentFilter } from '../../domain/rows/answer-sentences';

/** The answer as running text; every number leads to the studies it counts. */
export function AnswerText({
  sentences,
  hrefOf,
}: {
  sentences: readonly (readonly Segment[])[];
  hrefOf: (filter: SegmentFilter) => string;
}) {
  return (
    <p className="serif max-w-[62rem] text-xl text-pretty">
      {sentences.map((sentence, i) => (
        <span key={i}>
          {sentence.map((segment, j) => {
            const href = segment.studyId
              ? `/studies/${segment.studyId}`
              : segment.filter
                ? hrefOf(segment.filter)
                : null;
            return href === null ? (
              <span key={j}>{segment.text}</span>
            ) : (
              <Link key={j} href={href}>
                {segment.text}
              </Link>
            );
          })}{' '}
        </span>
      ))}
    </p>
  );
}
