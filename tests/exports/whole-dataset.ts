import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { receiptOfView } from '../../src/domain/exports/receipt-of-view';
import type { ExportInput } from '../../src/domain/exports/export-input';
import type { Dataset } from '../../src/domain/schema/dataset';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectStudies } from '../../src/domain/select/select-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';

/** A day that no test shares with the clock. */
export const exportDate = '2026-12-24';

/** What the Evidence screen hands to a writer for an address query. */
export function exportInput(dataset: Dataset, query = ''): ExportInput {
  const index = indexOfDataset(dataset, {});
  const { view } = evidenceCodec.decode(query, {
    diagnoses: new Set(dataset.diagnoses.map(({ id }) => id)),
    studyIds: new Set(dataset.studies.map(({ id }) => id)),
  });
  const summaries = selectStudies(
    prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset)),
    view,
  );
  const labels = new Map(index.diagnoses.map(({ id, label }) => [id, label]));
  return {
    summaries,
    studies: dataset.studies,
    diagnoses: dataset.diagnoses,
    receipt: { ...receiptOfView(view, index, summaries, labels), exportDate },
  };
}
