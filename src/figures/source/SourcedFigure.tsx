import type { ReactNode } from 'react';
import type { FigureSource } from '../../domain/sources/source-entry';
import { Toggletip } from '../../ui/Toggletip';
import { SourcePanel } from './SourcePanel';

/** A figure that itself opens where it was read. */
export function SourcedFigure({
  source,
  className = '',
  children,
}: {
  source: FigureSource;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Toggletip
      name={`Source: ${source.title}`}
      panel={<SourcePanel source={source} />}
      className={`underline decoration-line decoration-dotted decoration-1 underline-offset-3 hover:decoration-current ${className}`}
    >
      {children}
      <span className="sr-only">source</span>
    </Toggletip>
  );
}
