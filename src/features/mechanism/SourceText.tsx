import { isMissing, missingText } from '../../domain/missing/missing';
import { wordsOfSource } from '../../domain/sources/words-of-source';
import { linkOfAddress, type ReaderLink } from '../../domain/sources/reader-links';
import type { Source } from '../../domain/schema/source';
import { sourceKinds } from '../../domain/vocabulary/sources';

/** Where something was read: links for readers, the kind of page, and what to know of it. */
export function SourceText({
  source,
  readNote,
  links,
}: {
  source: Source;
  readNote?: string | undefined;
  /** Links to show instead of the address of the source. */
  links?: readonly ReaderLink[];
}) {
  const shown = links ?? (isMissing(source.url) ? [] : [linkOfAddress(source.url)]);
  const { secondHand } = sourceKinds[source.kind];
  return (
    <>
      {shown.map(({ label: name, text, url }) => (
        <span key={text}>
          <a href={url ?? undefined} rel="noreferrer" className="wrap-anywhere">
            {name === 'Page' ? '' : `${name} `}
            {text}
          </a>
          {' · '}
        </span>
      ))}
      {isMissing(source.url) && `${missingText(source.url).replace(/\.$/, '')} · `}
      <span className={secondHand ? 'italic' : undefined}>{wordsOfSource(source)}</span>
      {readNote !== undefined && `. ${readNote}`}
    </>
  );
}
