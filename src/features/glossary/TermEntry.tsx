import { termSegments } from '../../domain/glossary/term-segments';
import type { GlossaryTerm } from '../../domain/schema/glossary-term';
import { termWords, type TermId } from '../../domain/vocabulary/term-words';
import { TermSource } from '../../figures/words/TermSource';

/** Other terms inside a definition lead to their own entries on the same page. */
function LinkedText({ text, own }: { text: string; own: string }) {
  const skip: readonly TermId[] = own in termWords ? ['ldn', own as TermId] : ['ldn'];
  return termSegments(text, skip).map((segment, at) =>
    segment.termId === null ? (
      segment.text
    ) : (
      <a key={at} href={`#${segment.termId}`}>
        {segment.text}
      </a>
    ),
  );
}

/** One term with its definition, other names and source; `anchored` when the address names it. */
export function TermEntry({ entry, anchored }: { entry: GlossaryTerm; anchored: boolean }) {
  const { id, term, aliases, definition, note, readNote, source } = entry;
  return (
    <div
      id={id}
      tabIndex={-1}
      data-anchored={anchored || undefined}
      className="relative scroll-mt-4 outline-none grid grid-cols-1 gap-x-8 gap-y-1 border-b border-rule py-3 data-anchored:bg-sunken data-anchored:before:absolute data-anchored:before:inset-y-0 data-anchored:before:-left-3 data-anchored:before:w-3 data-anchored:before:border-l-3 data-anchored:before:border-ldn data-anchored:before:bg-sunken md:grid-cols-[14rem_minmax(0,1fr)] md:py-4"
    >
      <dt>
        <a href={`#${id}`} className="serif text-lg font-semibold no-underline hover:underline">
          <dfn className="not-italic">{term}</dfn>
        </a>
        {aliases.length > 0 && (
          <span className="block text-xs text-soft">
            <span className="sr-only">Also: </span>
            {aliases.join(', ')}
          </span>
        )}
      </dt>
      <dd className="measure">
        <p className="serif text-base">
          <LinkedText text={definition} own={id} />
        </p>
        {note && (
          <p className="mt-1 text-sm text-soft">
            <LinkedText text={note} own={id} />
          </p>
        )}
        <p className="mt-1.5">
          <TermSource source={source} {...(readNote !== undefined && { readNote })} />
        </p>
      </dd>
    </div>
  );
}
