import { printedSource } from '../../domain/sources/figure-source';
import type { FigureSource } from '../../domain/sources/source-entry';
import { Toggletip } from '../../ui/Toggletip';
import { SourcePanel } from './SourcePanel';

/** Opens where a figure was read and whether two extractors agreed; in print the same in a line. */
export function SourceButton({ source }: { source: FigureSource }) {
  return (
    <>
      <Toggletip
        name={`Source: ${source.title}`}
        panel={<SourcePanel source={source} />}
        className="target no-print -mx-1.5 inline-flex shrink-0 items-center justify-center rounded-sm px-1.5 text-sm text-soft underline decoration-line decoration-1 underline-offset-3 hover:text-ink hover:decoration-current aria-expanded:text-ink"
      >
        Source
      </Toggletip>
      <span className="print-only text-xs text-soft">{printedSource(source)}</span>
    </>
  );
}
