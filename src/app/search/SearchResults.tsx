import { Link } from 'wouter';
import { textHref } from '../../domain/address/pages/text-codec';
import type { FoundGroup } from '../../domain/search/find-everything';
import { noteOnFound, resultsText } from '../../domain/search/found-words';
import { optionLook, Suggestions } from '../../features/search/Suggestions';
import { LoadFailure } from '../../ui/loading/LoadFailure';
import { RecentSearches } from './RecentSearches';
import type { WordsFinding } from './use-finding';

/** What stands below the field: recent searches, hits by group, or why there are none. */
export function SearchResults({
  text,
  finding: { found, error, refetch },
  groups,
  recent,
  listId,
  active,
  onOpened,
  onRecent,
}: {
  text: string;
  finding: WordsFinding;
  groups: readonly FoundGroup[];
  recent: readonly string[];
  listId: string;
  active: string | undefined;
  onOpened: () => void;
  onRecent: (text: string) => void;
}) {
  const asked = text.trim();
  if (asked === '')
    return <RecentSearches recent={recent} listId={listId} active={active} onChoose={onRecent} />;
  const note = found === null ? '' : noteOnFound(found);
  const status =
    found === null
      ? asked.length < 2
        ? 'Two letters or more find something.'
        : error
          ? ''
          : 'Loading the search…'
      : note;
  const allId = `${listId}-all`;
  return (
    <>
      <p role="status" className={status === '' ? 'sr-only' : 'px-3 pt-2 text-sm'}>
        {status === '' && found !== null ? resultsText(found.count) : status}
      </p>
      {error && (
        <div className="px-3 py-1">
          <LoadFailure message={error.message} onRetry={refetch} />
        </div>
      )}
      {found !== null && found.count > 0 && (
        <div
          id={listId}
          role="listbox"
          aria-label="Search results"
          className="min-h-0 overflow-y-auto overscroll-contain"
        >
          <Suggestions groups={groups} listId={listId} activeId={active} onOpen={onOpened} />
          <Link
            id={allId}
            href={textHref('search', { q: text })}
            role="option"
            aria-selected={active === allId}
            tabIndex={-1}
            className={`block border-t border-rule px-3 py-2 text-sm ${optionLook}`}
            onClick={onOpened}
          >
            {found.count > 1 ? `All ${resultsText(found.count)}` : 'Show on a page'} for “{asked}”
          </Link>
        </div>
      )}
    </>
  );
}
