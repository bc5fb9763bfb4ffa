import type { ReactNode } from 'react';
import { Button } from './Button';

/** A message that belongs to the page: words with a mark, no coloured panel. */
export function Notice({
  role,
  onDismiss,
  children,
}: {
  role?: 'status' | 'alert';
  onDismiss?: () => void;
  children: ReactNode;
}) {
  return (
    <div
      role={role}
      className="my-3 flex items-start gap-3 border-l-3 border-warn bg-sunken px-4 py-2.5 text-sm"
    >
      <div className="grow">{children}</div>
      {onDismiss && (
        <Button look="quiet" leaving="main" onClick={onDismiss} className="shrink-0">
          Dismiss
        </Button>
      )}
    </div>
  );
}
