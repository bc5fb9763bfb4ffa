import { useContext, useState } from 'react';
import { fileName } from '../../domain/exports/file-name';
import type { Provenance, ReceiptParts } from '../../domain/exports/receipt';
import { Button } from '../../ui/Button';
import { PlotOrigin } from './plot-origin';
import { saveFile } from './save-file';
import { today } from './today';

const kinds = ['SVG', 'PNG'] as const;

/** A plot on the page, and what a file of it has to say. */
interface Props {
  /** The drawing, or the table with drawings in it; null while it is not on the page. */
  readonly plot: Element | null;
  /** What the plot is, in the file name and to those who listen: `dose-and-blockade`. */
  readonly name: string;
  readonly title: string;
  /** How to read it, a paragraph each. */
  readonly caption: readonly string[];
  /** How its figures came about; null where they are as printed, or the page says it for all. */
  readonly method: string | null;
  /** The plot shows every condition, whatever the page is narrowed to. */
  readonly ofAll?: boolean;
  /** The studies in the plot, where it holds fewer than the page. */
  readonly holds?: Pick<ReceiptParts, 'sort'> & Omit<ReceiptParts['counts'], 'of'>;
}

/**
 * Saves a plot with its caption, method, address and receipt inside: SVG for print and editing, PNG of
 * twice the size for slides. What is common to all plots of a page comes from `PlotOrigin`.
 */
export function SavePlot({ plot, name, title, caption, method, ofAll = false, holds }: Props) {
  const originOf = useContext(PlotOrigin);
  const [state, setState] = useState<{ readonly text: string; readonly busy?: true }>({ text: '' });
  if (originOf === null) return null;
  const save = async (kind: (typeof kinds)[number]) => {
    setState({ text: 'Preparing…', busy: true });
    try {
      if (plot === null) throw new Error('The plot is not shown.');
      const [{ plotSvg, plotPng }, given] = await Promise.all([
        import('./plot-export'),
        originOf({ method, ofAll }),
      ]);
      const receipt = { ...withStudies(given, holds), exportDate: today() };
      const write = kind === 'SVG' ? plotSvg : plotPng;
      const file = fileName(receipt, kind.toLowerCase(), name);
      saveFile(file, await write(plot, { title, caption }, receipt));
      setState({ text: `Saved ${file}` });
    } catch (error) {
      const why = error instanceof Error ? error.message : 'It could not be drawn.';
      setState({ text: `No file was made. ${why}` });
    }
  };
  return (
    <p className="no-print flex flex-wrap items-center gap-x-2 text-xs text-soft">
      Save this plot as
      {kinds.map((kind) => (
        <Button
          key={kind}
          look="quiet"
          // Not disabled: a disabled button drops the focus.
          aria-disabled={state.busy}
          aria-label={`Save ${name.toLowerCase().replaceAll('-', ' ')} as ${kind}`}
          onClick={() => {
            if (!state.busy) void save(kind);
          }}
        >
          {kind}
        </Button>
      ))}
      <span role="status" className="wrap-anywhere">
        {state.text}
      </span>
    </p>
  );
}

function withStudies(given: Provenance | ReceiptParts, holds: Props['holds']) {
  if (!holds || !('counts' in given)) return given;
  const { sort, ...counts } = holds;
  return { ...given, sort, counts: { ...given.counts, ...counts } };
}
