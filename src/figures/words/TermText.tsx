import { termSegments } from '../../domain/glossary/term-segments';
import type { TermId } from '../../domain/vocabulary/term-words';
import { Term } from './Term';

/**
 * A plain text in which the first mention of each term of the glossary opens its definition.
 * `skip` names terms to leave plain; without it, low-dose naltrexone is.
 */
export function TermText({ text, skip }: { text: string; skip?: readonly TermId[] }) {
  return termSegments(text, skip).map((segment, at) =>
    segment.termId === null ? (
      segment.text
    ) : (
      <Term key={at} id={segment.termId}>
        {segment.text}
      </Term>
    ),
  );
}
