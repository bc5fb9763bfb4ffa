import { createElement, lazy, type ComponentType, type ReactNode } from 'react';

/** A part whose code did not come. It can be asked for again: `renew` makes the next drawing do so. */
export class NotArrived extends Error {
  readonly renew: () => void;

  constructor(cause: unknown, renew: () => void) {
    super(cause instanceof Error ? cause.message : 'The code did not come.', { cause });
    this.name = 'NotArrived';
    this.renew = renew;
  }
}

/**
 * A component whose code comes when it is first drawn, to be drawn inside a `LazyPart`. What React's own
 * `lazy` was refused once, it never asks for again; this does, when the reader says so.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ readonly default: (props: Props) => ReactNode }>,
): (props: Props) => ReactNode {
  const ask = () =>
    lazy(() =>
      load().catch((cause: unknown): never => {
        throw new NotArrived(cause, () => {
          asked = ask();
        });
      }),
    );
  let asked = ask();
  return function OnDemand(props) {
    return createElement(asked as ComponentType<Props>, props);
  };
}
