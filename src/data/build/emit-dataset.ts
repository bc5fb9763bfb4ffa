import { toJsonSchema } from '@valibot/to-json-schema';
import { studiesCsv } from '../../domain/exports/studies-csv';
import type { Dataset } from '../../domain/schema/dataset';
import type { StudySummary } from '../../domain/rows/study-summary';
import { studySchema, type Study } from '../../domain/schema/study';
import { contentHash, indexOfDataset } from './index-of-dataset';

export interface EmittedFile {
  /** Path below the site's root, without leading slash. */
  readonly path: string;
  readonly content: string;
}

export interface EmittedDataset {
  readonly files: readonly EmittedFile[];
  readonly indexUrl: string;
  readonly referenceUrl: string;
}

/** JSON Schema of a study, for the outside and for the data dictionary. */
export function studyJsonSchema(): object {
  return toJsonSchema(studySchema, { errorMode: 'ignore' });
}

function withStudies(summaries: readonly StudySummary[], studies: readonly Study[]) {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return summaries.flatMap((summary) => {
    const study = byId.get(summary.id);
    return study ? [{ summary, study }] : [];
  });
}

/**
 * All files of a checked dataset: hashed ones for the app (index, one detail file per study, the
 * reference tables) and stable ones for everybody else.
 */
export function emitDataset(dataset: Dataset): EmittedDataset {
  const { version, date } = dataset.release;
  const details: Record<string, string> = {};
  const files: EmittedFile[] = [];
  for (const study of dataset.studies) {
    const content = JSON.stringify({ version, study });
    details[study.id] = contentHash(content);
    files.push({ path: `data/studies/${study.id}.${details[study.id]}.json`, content });
  }
  const index = indexOfDataset(dataset, details);
  const indexContent = JSON.stringify(index);
  const indexPath = `data/index.${contentHash(indexContent)}.json`;
  const { studies, ...reference } = dataset;
  const referenceContent = JSON.stringify({
    version,
    date,
    ...reference,
    counts: { studies: studies.length },
    schema: studyJsonSchema(),
  });
  const referencePath = `data/reference.${contentHash(referenceContent)}.json`;
  files.push(
    { path: indexPath, content: indexContent },
    { path: referencePath, content: referenceContent },
    {
      path: 'data/evidence.json',
      content: JSON.stringify({ version, date, studies, ...reference }),
    },
    { path: 'data/studies.csv', content: studiesCsv(withStudies(index.studies, studies)) },
    { path: 'data/schema.json', content: JSON.stringify(studyJsonSchema(), null, 2) },
  );
  return { files, indexUrl: `/${indexPath}`, referenceUrl: `/${referencePath}` };
}
