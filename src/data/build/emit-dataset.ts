import { toJsonSchema } from '@valibot/to-json-schema';
import { studiesCsv } from '../../domain/exports/studies-csv';
import type { Dataset } from '../../domain/schema/dataset';
import { synthesisFormat } from '../../domain/study/synthesis-study';
import { reviewsFileOf } from '../../domain/reviews/reviews-file';
import { safetyFileOf } from '../../domain/safety/safety-file';
import type { StudySummary } from '../../domain/summary/study-summary';
import { savedViewsFileSchema } from '../../domain/saved-views/saved-views-schema';
import { studySchema, type Study } from '../../domain/schema/study';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { referenceFormat } from '../reference';
import { contentHash, indexOfDataset } from './index-of-dataset';
import { mechanismFile } from './emit-mechanism';
import { synthesisStudies } from './synthesis-studies';

export interface EmittedFile {
  /** Path below the site's root, without leading slash. */
  readonly path: string;
  readonly content: string;
}

export interface EmittedDataset {
  readonly files: readonly EmittedFile[];
  /** Addresses of the hashed files by name: `index`, `reference`, ... */
  readonly urls: Readonly<Record<string, string>>;
}

/** JSON Schema of a study, for the outside and for the data dictionary. */
export function studyJsonSchema(): object {
  return toJsonSchema(studySchema, { errorMode: 'ignore' });
}

/** JSON Schema of the file that "Export saved views" writes. */
const savedViewsJsonSchema = toJsonSchema(savedViewsFileSchema, { errorMode: 'ignore' });

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
    // Without the dataset's version: the hash changes when the study does, and saved views rely on it.
    const content = JSON.stringify({ study });
    details[study.id] = contentHash(content);
    files.push({ path: `data/studies/${study.id}.${details[study.id]}.json`, content });
  }
  const index = indexOfDataset(dataset, details);
  const { studies, ...reference } = dataset;
  const urls: Record<string, string> = {};
  for (const [name, value] of Object.entries(hashedFiles(dataset, index))) {
    const content = JSON.stringify(value);
    const path = `data/${name}.${contentHash(content)}.json`;
    urls[name] = `/${path}`;
    files.push({ path, content });
  }
  files.push(
    {
      path: 'data/evidence.json',
      content: JSON.stringify({ version, date, studies, ...reference }),
    },
    { path: 'data/studies.csv', content: studiesCsv(withStudies(index.studies, studies)) },
    { path: 'data/schema.json', content: JSON.stringify(studyJsonSchema(), null, 2) },
    {
      path: 'data/saved-views.schema.json',
      content: JSON.stringify(savedViewsJsonSchema, null, 2),
    },
  );
  return { files, urls };
}

/** Files the app fetches by hashed address; each is `<name>Url` in `virtual:evidence`. */
function hashedFiles(dataset: Dataset, index: EvidenceIndex): Readonly<Record<string, object>> {
  const { studies, mechanism, pharmacology, safety, reviewSearches, ...reference } = dataset;
  const { version, date } = dataset.release;
  return {
    index,
    reference: {
      format: referenceFormat,
      version,
      date,
      ...reference,
      counts: { studies: studies.length },
      schema: studyJsonSchema(),
    },
    mechanism: mechanismFile(version, mechanism, pharmacology),
    synthesis: { format: synthesisFormat, version, studies: synthesisStudies(studies) },
    safety: safetyFileOf(dataset),
    reviews: reviewsFileOf(dataset),
  };
}
