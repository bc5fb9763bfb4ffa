import { gatherDataset } from '../src/data/build/gather-dataset';
import type { Dataset } from '../src/domain/schema/dataset';
import type { Study } from '../src/domain/schema/study';

/**
 * Copies of some real records and of what they refer to, laid out like the dataset. They stay as
 * they are when it is corrected or grows, so that a test may count them and quote them.
 */
export const fixedRecords = 'fixtures/records';

/** The fixed records, checked; throws when they have faults. */
export async function fixedDataset(): Promise<Dataset> {
  const { dataset, faults } = await gatherDataset(fixedRecords);
  if (dataset === null || faults.length > 0) throw new Error(`${faults.length} faults`);
  return dataset;
}

export function studyOf(dataset: Pick<Dataset, 'studies'>, id: string): Study {
  const study = dataset.studies.find((one) => one.id === id);
  if (!study) throw new Error(`no study ${id}`);
  return study;
}
