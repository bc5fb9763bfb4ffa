import { shownRecords, type ExportInput } from './export-input';
import { datasetLicence, type Receipt } from './receipt';

/** The receipt as data, for formats made of objects. */
export function receiptObject(receipt: Receipt): object {
  return {
    source: 'LDN Evidence',
    dataset: {
      version: receipt.datasetVersion,
      date: receipt.datasetDate,
      licence: datasetLicence,
    },
    scope: receipt.scope,
    filters: receipt.filters,
    sort: receipt.sort,
    method: receipt.method,
    counts: receipt.counts,
    address: receipt.address,
    exported: receipt.exportDate,
  };
}

/**
 * The records in the order shown, each as in `/data/evidence.json`; `shown` holds what a page works
 * out from them, such as a synthesis or a comparison.
 */
export function studiesJson(input: ExportInput): string {
  const content = {
    receipt: receiptObject(input.receipt),
    studies: shownRecords(input),
    ...(input.shown !== undefined && { shown: input.shown }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
