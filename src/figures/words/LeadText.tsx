import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { LeadPart } from '../../domain/answer/lead-part';

/** The opening paragraph of a page; names lead to their records. */
export function LeadText({ parts }: { parts: readonly LeadPart[] }) {
  return (
    <p className="serif max-w-lead text-xl text-pretty">
      {parts.map(({ text, studyId }, i) =>
        studyId === undefined ? (
          <span key={i}>{text}</span>
        ) : (
          <Link key={i} href={studyHref(studyId)}>
            {text}
          </Link>
        ),
      )}
    </p>
  );
}
