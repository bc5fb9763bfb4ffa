import { useState } from 'react';
import { fileName } from '../../domain/exports/file-name';
import type { Provenance, ReceiptParts } from '../../domain/exports/receipt';
import { Button } from '../../ui/Button';
import type { PlotCaption } from './plot-export';
import { saveFile } from './save-file';
import { today } from './today';

const kinds = ['SVG', 'PNG'] as const;

/**
 * Saves a plot with its caption, method, address and receipt inside: SVG for print and editing, PNG of
 * twice the size for slides. `name` says what the plot is, in the file name and to those who listen.
 */
export function PlotExport({
  plot,
  name,
  caption,
  parts,
}: {
  plot: Element | null;
  name: string;
  caption: PlotCaption;
  parts: () => Provenance | Promise<ReceiptParts>;
}) {
  const [state, setState] = useState<{ readonly text: string; readonly busy?: true }>({ text: '' });
  const save = async (kind: (typeof kinds)[number]) => {
    setState({ text: 'Preparing…', busy: true });
    try {
      if (plot === null) throw new Error('The plot is not shown.');
      const [{ plotSvg, plotPng }, given] = await Promise.all([import('./plot-export'), parts()]);
      const receipt = { ...given, exportDate: today() };
      const write = kind === 'SVG' ? plotSvg : plotPng;
      const file = fileName(receipt, kind.toLowerCase(), name);
      saveFile(file, await write(plot, caption, receipt));
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
          disabled={state.busy}
          aria-label={`Save ${name.toLowerCase().replaceAll('-', ' ')} as ${kind}`}
          onClick={() => void save(kind)}
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
