import { printedSource } from '../../domain/sources/figure-source';
import type { FigureSource } from '../../domain/sources/source-entry';
import { SourcePanel } from './SourcePanel';
import { SourceTip } from './SourceTip';

/** Opens where a figure was read and whether two extractors agreed; in print the same in a line. */
export function SourceButton({ source }: { source: FigureSource }) {
  return (
    <>
      <SourceTip title={source.title}>
        <SourcePanel source={source} />
      </SourceTip>
      <span className="print-only text-xs text-soft">{printedSource(source)}</span>
    </>
  );
}
