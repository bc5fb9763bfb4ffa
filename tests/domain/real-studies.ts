import { fileURLToPath } from 'node:url';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import type { Dataset } from '../../src/domain/schema/dataset';
import type { Study } from '../../src/domain/schema/study';

/** The dataset of this repository, checked; throws when it has faults. */
export async function realDataset(): Promise<Dataset> {
  const folder = fileURLToPath(new URL('../../src/data', import.meta.url));
  const { dataset, faults } = await gatherDataset(folder);
  if (dataset === null || faults.length > 0) throw new Error(`${faults.length} faults`);
  return dataset;
}

export function studyOf(dataset: Pick<Dataset, 'studies'>, id: string): Study {
  const study = dataset.studies.find((one) => one.id === id);
  if (!study) throw new Error(`no study ${id}`);
  return study;
}
