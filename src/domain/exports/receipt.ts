import { formatDate } from '../format/date';
import { formatCount } from '../format/number';
import { plainText } from './plain-text';

/** Where the content of a file comes from: dataset, page, filters and method. */
export interface Provenance {
  readonly datasetVersion: string;
  /** ISO date of the dataset. */
  readonly datasetDate: string;
  /** "Neuropathic pain", "All conditions", "Younger 2013". */
  readonly scope: string;
  /** One entry per filter: "Study design: Randomised". Empty when nothing is filtered. */
  readonly filters: readonly string[];
  /** Codes that name the file: `neuropathic-pain`, `rct`. Empty for the whole dataset. */
  readonly fileTerms: readonly string[];
  /** How the figures came about, studies pooled for one; null where they are as recorded. */
  readonly method: string | null;
  /** Path and query within the site, such as `/?condition=arthritis`: the same wherever it is served. */
  readonly address: string;
}

/** What a file says of itself besides the day it was written, when what it holds is a list of studies. */
export interface ReceiptParts extends Provenance {
  /** Order of the studies in words. */
  readonly sort: string;
  readonly counts: {
    /** Studies in the file, and in the dataset. */
    readonly studies: number;
    readonly of: number;
    /** People behind them, each counted once; null where a study of a pool gives no number. */
    readonly participants: number | null;
  };
}

/** ISO date of the day of writing; given by the caller, as nothing here has a clock. */
interface Dated {
  readonly exportDate: string;
}

/** Where an export comes from: enough to tell what it holds, and to get it again. */
export type Receipt = ReceiptParts & Dated;

/** The same of a plot, which need not show a list of studies. */
export type PlotReceipt = (Provenance | ReceiptParts) & Dated;

export const datasetLicence = 'CC BY 4.0';

/** The receipt as lines of name and text, in one order for every format and screen. */
export function receiptLines(
  receipt: PlotReceipt,
): readonly (readonly [name: string, text: string])[] {
  const lines: readonly (readonly [string, string])[] = [
    ['Source', 'LDN Evidence'],
    ['Dataset', `version ${receipt.datasetVersion}, ${formatDate(receipt.datasetDate)}`],
    ['Scope', receipt.scope],
    ['Filters', receipt.filters.length === 0 ? 'none' : receipt.filters.join('; ')],
    ...('counts' in receipt ? countLines(receipt) : []),
    ['Method', receipt.method ?? 'studies as recorded, nothing pooled'],
    ['Address', receipt.address],
    ['Exported', formatDate(receipt.exportDate)],
    ['Licence of the dataset', datasetLicence],
  ];
  return lines.map(([name, text]) => [name, plainText(text)]);
}

function countLines({ counts, sort }: ReceiptParts): readonly (readonly [string, string])[] {
  return [
    ['Studies', `${counts.studies} of ${counts.of}, ${sort}`],
    [
      'People',
      counts.participants === null
        ? 'not reported by every study'
        : `${formatCount(counts.participants)}, each counted once`,
    ],
  ];
}

/** The receipt in one line, for formats whose only room is a note or a comment. */
export function receiptSentence(receipt: Receipt): string {
  return receiptLines(receipt)
    .map(([name, text]) => `${name}: ${text}`)
    .join('. ');
}
