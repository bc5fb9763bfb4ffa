import { toJsonSchema } from '@valibot/to-json-schema';
import { censusOf } from '../../domain/census/census';
import { opioidEntries } from '../../domain/safety/opioid-entry';
import { certaintyReference } from '../../domain/certainty/certainty-reference';
import { studiesCsv } from '../../domain/exports/studies-csv';
import type { Dataset } from '../../domain/schema/dataset';
import { reviewsFileOf } from '../../domain/reviews/reviews-file';
import { searchFilesOf } from '../../domain/search/search-file';
import { safetyFileOf } from '../../domain/safety/safety-file';
import { newsOf, type News } from '../../domain/news/news-of-dataset';
import type { StudySummary } from '../../domain/summary/study-summary';
import { briefMaterials } from '../../domain/topics/brief-materials';
import { briefOf } from '../../domain/topics/brief-of';
import { briefTopics } from '../../domain/topics/brief-topics';
import { savedViewsFileSchema } from '../../domain/saved-views/saved-views-schema';
import { studySchema, type Study } from '../../domain/schema/study';
import { searchWordsOf } from '../../domain/summary/search-words';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { downloads, type Download } from '../downloads';
import { files as rules, type FileContents, type FileName } from '../files';
import { topicFile, topicPath, type ListedTopic } from '../topic-file';
import { contentHash, indexOfDataset } from './index-of-dataset';
import { synthesisStudies } from './synthesis-studies';

export interface EmittedFile {
  /** Path below the site's root, without leading slash. */
  readonly path: string;
  readonly content: string;
}

export interface EmittedDataset {
  readonly files: readonly EmittedFile[];
  /** Addresses of the files that the app fetches. */
  readonly urls: Readonly<Record<FileName, string>>;
  /** What there are briefs on, each with the version of its file. */
  readonly topics: readonly ListedTopic[];
  /** What each version added and corrected. */
  readonly news: News;
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

/** The files for readers and programs, which keep their addresses. */
function readersFiles(dataset: Dataset, index: EvidenceIndex): Readonly<Record<Download, string>> {
  const { version, date } = dataset.release;
  const { studies, ...reference } = dataset;
  return {
    dataset: JSON.stringify({ version, date, studies, ...reference }),
    studies: studiesCsv(withStudies(index.studies, studies)),
    schema: JSON.stringify(studyJsonSchema(), null, 2),
  };
}

/** The files that only the app fetches, each by what it holds. */
function filesOfApp(
  dataset: Dataset,
  index: EvidenceIndex,
  sizes: Readonly<Record<Download, number>>,
): FileContents {
  const { studies, mechanism, pharmacology, safety, reviewSearches, ...reference } = dataset;
  const { version, date } = dataset.release;
  const words = { version, ...searchWordsOf(dataset) };
  return {
    index,
    words,
    reference: {
      version,
      date,
      ...reference,
      counts: { studies: studies.length },
      census: censusOf(dataset),
      sizes,
      schema: studyJsonSchema(),
    },
    mechanism: {
      version,
      pathways: mechanism.pathways,
      claims: mechanism.claims,
      facts: pharmacology,
    },
    synthesis: {
      version,
      studies: synthesisStudies(studies),
      certainty: certaintyReference(dataset),
      opioidEntries: opioidEntries(studies),
    },
    safety: safetyFileOf(dataset),
    reviews: reviewsFileOf(dataset),
    news: newsOf(dataset, index, briefTopics(index, words)),
    ...searchFilesOf(dataset, withStudies(index.studies, studies)),
  };
}

/** Content and hashed path of each study's file, by the id of the study. */
function recordFiles(studies: readonly Study[]) {
  return studies.map((study) => {
    // Without the dataset's version: the hash changes when the study does, and saved views rely on it.
    const content = JSON.stringify({ study });
    const hash = contentHash(content);
    return { id: study.id, hash, path: `data/studies/${study.id}.${hash}.json`, content };
  });
}

/** The file of each topic with what lists it: a brief rests on many files and is read as one. */
function briefFiles(dataset: Dataset, { index, words, synthesis, reviews }: FileContents) {
  const materials = briefMaterials(dataset, index, words, synthesis, reviews);
  const topics = briefTopics(index, words);
  return topics.map((topic) => {
    const brief = briefOf(topic, materials, topics);
    const content = JSON.stringify({ format: topicFile.format, brief });
    const hash = contentHash(content);
    return { path: topicPath(topic.slug, hash), content, listed: { ...topic, hash } };
  });
}

/**
 * All files of a checked dataset: hashed ones for the app, by the table of `files.ts`, one per study and one
 * per topic, and stable ones for everybody else.
 */
export function emitDataset(dataset: Dataset): EmittedDataset {
  const records = recordFiles(dataset.studies);
  const index = indexOfDataset(
    dataset,
    Object.fromEntries(records.map(({ id, hash }) => [id, hash])),
  );
  const stable = readersFiles(dataset, index);
  const contents = filesOfApp(dataset, index, {
    dataset: Buffer.byteLength(stable.dataset),
    studies: Buffer.byteLength(stable.studies),
    schema: Buffer.byteLength(stable.schema),
  });
  const hashed = (Object.keys(rules) as FileName[]).map((name) => {
    const content = JSON.stringify({ format: rules[name].format, ...contents[name] });
    return { name, path: `data/${name}.${contentHash(content)}.json`, content };
  });
  const briefs = briefFiles(dataset, contents);
  return {
    files: [
      ...records.map(({ path, content }) => ({ path, content })),
      ...hashed.map(({ path, content }) => ({ path, content })),
      ...briefs.map(({ path, content }) => ({ path, content })),
      ...(Object.keys(downloads) as Download[]).map((name) => ({
        path: downloads[name].slice(1),
        content: stable[name],
      })),
      {
        path: 'data/saved-views.schema.json',
        content: JSON.stringify(savedViewsJsonSchema, null, 2),
      },
    ],
    urls: Object.fromEntries(hashed.map(({ name, path }) => [name, `/${path}`])) as Record<
      FileName,
      string
    >,
    topics: briefs.map(({ listed }) => listed),
    news: contents.news,
  };
}
