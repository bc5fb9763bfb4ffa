import { isMissing, missingText } from '../../domain/missing/missing';
import type { Source } from '../../domain/schema/source';
import { sourceKinds } from '../../domain/vocabulary/sources';

/** Where a definition or threshold was read: kind of page, address, and what to know of it. */
export function TermSource({ source, readNote }: { source: Source; readNote?: string }) {
  return (
    <span className="block text-xs text-soft">
      {sourceKinds[source.kind].secondHand ? 'Second-hand page' : sourceKinds[source.kind].label}
      {': '}
      {isMissing(source.url) ? (
        missingText(source.url)
      ) : (
        <a href={source.url} rel="noreferrer" className="break-words">
          {new URL(source.url).hostname.replace(/^www\./, '')}
        </a>
      )}
      {readNote && `. ${readNote}`}
    </span>
  );
}
