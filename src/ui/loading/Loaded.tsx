import type { ReactNode } from 'react';
import { LoadFailure } from './LoadFailure';
import type { Loading } from './loading';

/**
 * What rests on something loaded: on its way, failed, or known, and each looks different. `waiting` is
 * what stands until then; `missing` says what cannot be shown while the rest of the page stands.
 */
export function Loaded<Data>({
  query: { data, error, refetch },
  waiting,
  missing = '',
  children,
}: {
  query: Loading<Data>;
  waiting: ReactNode;
  missing?: string;
  children: (data: Data) => ReactNode;
}) {
  if (error)
    return (
      <LoadFailure
        message={missing === '' ? error.message : `${error.message} ${missing}`}
        onRetry={() => void refetch()}
      />
    );
  return data === undefined ? waiting : children(data);
}
