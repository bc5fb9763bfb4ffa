import type { ReactNode } from 'react';

/** A plot on the page, and what a file of it has to say. */
export interface PlotToSave {
  /** The drawing, or the table with drawings in it; null while it is not on the page. */
  readonly plot: Element | null;
  /** What the plot is, in the file name and to those who listen: `dose-and-blockade`. */
  readonly name: string;
  readonly title: string;
  /** How to read it, a paragraph each. */
  readonly caption: readonly string[];
  /** How its figures came about; null where they are as printed. */
  readonly method: string | null;
}

/** Offers a plot as a file. The page gives it, as it knows the address and the dataset. */
export type RenderPlotSave = (plot: PlotToSave) => ReactNode;
