import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** What rests on loaded data: says that it is on its way, or that it could not come, or shows it. */
export function Loaded<T>({
  query: { data, error, refetch },
  lines,
  children,
}: {
  query: UseQueryResult<T>;
  /** Height to hold while loading, in lines of text. */
  lines: number;
  children: (data: T) => ReactNode;
}) {
  if (error)
    return (
      <Notice role="alert">
        This part could not be loaded. {error.message} This says nothing about the evidence itself.{' '}
        <Button look="quiet" onClick={() => void refetch()}>
          Try again
        </Button>
      </Notice>
    );
  if (data === undefined)
    return (
      <p className="text-sm text-soft" style={{ minHeight: `${lines * 1.5}rem` }}>
        Loading…
      </p>
    );
  return children(data);
}
