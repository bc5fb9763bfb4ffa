import { createContext } from 'react';
import type { Provenance, ReceiptParts } from '../../domain/exports/receipt';

/** What a plot says of its own origin. */
interface PlotMade {
  /** How its figures came about; null where they are as printed, or the page says it for all. */
  readonly method: string | null;
  /** The plot shows every condition, whatever the page is narrowed to. */
  readonly ofAll?: boolean;
}

/** Where a plot comes from: dataset, scope, filters, address and method. */
export type OriginOf = (plot: PlotMade) => Provenance | Promise<ReceiptParts>;

/**
 * What every plot of a page has in common: dataset, scope, filters, address. The page gives it, once.
 * Null where nothing of it is known yet, or the page shows no study: then no plot is offered as a file.
 */
export const PlotOrigin = createContext<OriginOf | null>(null);
