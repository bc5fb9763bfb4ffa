import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

/** A part whose code comes when it is wanted: shown as waiting until then, said to have failed if it does not come. */
export function LazyPart({
  what,
  waiting,
  children,
}: {
  /** What the part is, for the message of a failure. */
  what: string;
  waiting: ReactNode;
  children: ReactNode;
}) {
  return (
    <ErrorBoundary what={what}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
