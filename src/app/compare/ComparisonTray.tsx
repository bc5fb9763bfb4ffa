import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { evidenceIndexQuery } from '../../data/queries';
import { compareHref } from '../../domain/address/pages/compare-codec';
import { pagePaths } from '../../domain/address/page-paths';
import { maxCompared } from '../../domain/address/max-compared';
import { handOnFocus } from '../../ui/hand-on-focus';
import { setCompared, toggleCompared, useComparisonTray } from './use-comparison-tray';
import { plural } from '../../domain/format/words';

/** The studies collected for comparison, in reach on every screen until they are compared or let go. */
export function ComparisonTray() {
  const tray = useComparisonTray();
  const [location] = useLocation();
  // Every page fetches the index ahead, for the next one and for the names here.
  const { data, error, refetch } = useQuery(evidenceIndexQuery);
  const most = tray.length === maxCompared ? ', the most there can be' : '';
  return (
    <>
      {/* On the page before its first words, so that they are spoken. */}
      <p aria-live="polite" className="sr-only">
        {tray.length > 0 &&
          `${tray.length} ${plural(tray.length, 'study', 'studies')} collected to compare${most}`}
      </p>
      {tray.length > 0 && location !== pagePaths.compare && (
        <Tray tray={tray} studies={data?.studies ?? []} onRetry={error && (() => void refetch())} />
      )}
    </>
  );
}

function Tray({
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
