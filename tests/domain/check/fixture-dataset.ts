import { gatherDataset } from '../../../src/data/build/gather-dataset';
import type { Dataset } from '../../../src/domain/schema/dataset';
import type { Study } from '../../../src/domain/schema/study';

/** The small valid dataset of the fixtures, read anew so that a test may build on it. */
export async function fixtureDataset(): Promise<Dataset> {
  const { dataset } = await gatherDataset('fixtures/broken-datasets/valid');
  if (dataset === null) throw new Error('The valid fixture dataset cannot be read');
  return dataset;
}

export function studyOf(dataset: Dataset, id: string): Study {
  const study = dataset.studies.find((candidate) => candidate.id === id);
  if (!study) throw new Error(`No study ${id}`);
  return study;
}
