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

/** The receipt, and the records in the order shown, each as in `/data/evidence.json`. */
export function studiesJson(input: ExportInput): string {
  const content = { receipt: receiptObject(input.receipt), studies: shownRecords(input) };
  return `${JSON.stringify(content, null, 2)}\n`;
}
