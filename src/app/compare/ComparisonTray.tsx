import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { evidenceIndexQuery } from '../../data/queries';
import { pagePaths } from '../../domain/address/page-paths';
import { maxCompared } from '../../domain/address/max-compared';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { useComparisonTray } from './use-comparison-tray';
import { plural } from '../../domain/format/words';

/** Wanted once something was collected. */
const CollectedStudies = onDemand(async () => ({
  default: (await import('./CollectedStudies')).CollectedStudies,
}));

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
        <LazyPart what="The comparison tray" waiting={null}>
          <CollectedStudies
            tray={tray}
            studies={data?.studies ?? []}
            onRetry={error && (() => void refetch())}
          />
        </LazyPart>
      )}
    </>
  );
}
