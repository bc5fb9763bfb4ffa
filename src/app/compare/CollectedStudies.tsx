import { Link } from 'wouter';
import { maxCompared } from '../../domain/address/max-compared';
import { compareHref } from '../../domain/address/pages/compare-codec';
import { handOnFocus } from '../../ui/hand-on-focus';
import { setCompared, toggleCompared } from './use-comparison-tray';

/** The collected studies by name: each can be taken out, all let go, or compared. */
export function CollectedStudies({
  tray,
  studies,
  onRetry,
}: {
  tray: readonly string[];
  studies: readonly { readonly id: string; readonly name: string }[];
  /** Given when the names could not be loaded. */
  onRetry: (() => void) | null;
}) {
  const names = new Map(studies.map(({ id, name }) => [id, name]));
  return (
    <section
      aria-label="Comparison tray"
      className="foot-bar no-print sticky bottom-0 z-20 low:static border-t border-ink bg-raised"
    >
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-sm">
        <ul className="flex grow flex-wrap gap-x-3 gap-y-1">
          {tray.map((id) => (
            <li key={id} className="flex items-center gap-1">
              {names.get(id) ?? id}
              <button
                type="button"
                onClick={(event) => {
                  handOnFocus(event.currentTarget);
                  toggleCompared(id);
                }}
                className="target rounded-sm px-1.5 text-soft hover:text-ink"
                aria-label={`Take ${names.get(id) ?? id} out of the comparison`}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        {onRetry && (
          <p role="alert" className="text-xs">
            The names could not be loaded.{' '}
            <button
              type="button"
              className="target underline"
              onClick={(event) => {
                handOnFocus(event.currentTarget, 'main');
                onRetry();
              }}
            >
              Try again
            </button>
          </p>
        )}
        <p className="text-xs text-soft">
          {tray.length === 1 && 'Add one more to compare'}
          {tray.length === maxCompared && `${maxCompared} is the most that can be compared`}
        </p>
        {tray.length > 1 && (
          <Link
            href={compareHref({ s: tray })}
            className="target inline-flex items-center rounded-sm bg-ink px-3 text-paper no-underline"
          >
            Compare {tray.length} studies
          </Link>
        )}
        <button
          type="button"
          className="target underline"
          onClick={(event) => {
            handOnFocus(event.currentTarget);
            setCompared([]);
          }}
        >
          Clear
        </button>
      </div>
    </section>
  );
}
