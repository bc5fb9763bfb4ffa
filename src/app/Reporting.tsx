import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { evidenceIndexQuery } from '../data/queries';
import { FailureReport } from '../ui/loading/failure-report';

/** Tells parts that fail what to say of the page: its address, the dataset, and which build of the site. */
export function Reporting({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [path] = useLocation();
  const search = useSearch();
  const state = useMemo(
    () => ({
      address: `${path}?${search}`,
      facts: () => {
        const dataset = client.getQueryData(evidenceIndexQuery.queryKey)?.version;
        return [
          `Address: ${window.location.href}`,
          `Dataset: ${dataset ?? 'not loaded'}`,
          // The name of the file carries a hash of what is in it.
          `Site: ${new URL(import.meta.url).pathname}`,
        ];
      },
    }),
    [client, path, search],
  );
  return <FailureReport value={state}>{children}</FailureReport>;
}
