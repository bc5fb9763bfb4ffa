import { optionLook } from '../../features/search/Suggestions';
import { Button } from '../../ui/Button';
import { clearRecentSearches } from './use-recent-searches';

/** What this device was asked before; and before anything was, what can be asked. */
export function RecentSearches({
  recent,
  listId,
  active,
  onChoose,
}: {
  recent: readonly string[];
  listId: string;
  active: string | undefined;
  onChoose: (text: string) => void;
}) {
  if (recent.length === 0)
    return (
      <p className="px-3 py-2 text-sm text-soft">
        A condition, a drug, a study or its author, a trial number, a term, or a figure such as “20
        of 49”.
      </p>
    );
  return (
    <>
      <div id={listId} role="listbox" aria-label="Search results">
        <div role="group" aria-labelledby={`${listId}-recent`} className="py-1">
          <p id={`${listId}-recent`} role="presentation" className="px-3 pt-1 text-xs text-soft">
            Recent searches
          </p>
          {recent.map((text, at) => {
            const id = `${listId}-recent-${at}`;
            return (
              <button
                type="button"
                key={text}
                id={id}
                role="option"
                tabIndex={-1}
                aria-selected={id === active}
                className={`block w-full px-3 py-1.5 text-left ${optionLook}`}
                onClick={() => onChoose(text)}
              >
                {text}
              </button>
            );
          })}
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 border-t border-rule px-3 py-1 text-xs text-soft">
        Kept on this device only.
        <Button look="quiet" onClick={clearRecentSearches}>
          Clear recent searches
        </Button>
      </p>
    </>
  );
}
