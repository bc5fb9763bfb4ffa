import type { CertaintyReference } from '../domain/certainty/certainty-context';
import type { TrialOpioidEntry } from '../domain/safety/opioid-entry';
import type { Census } from '../domain/census/census';
import type { ReviewsFile } from '../domain/reviews/reviews-file';
import type { SafetyFile } from '../domain/safety/safety-file';
import type { SearchDepthFile, SearchFile } from '../domain/search/findable';
import type { Dataset } from '../domain/schema/dataset';
import type { Diagnosis } from '../domain/schema/diagnosis';
import type { MechanismClaim, PathwayStory } from '../domain/schema/mechanism-claim';
import type { PharmacologyFact } from '../domain/schema/pharmacology-fact';
import type { Study } from '../domain/schema/study';
import type { StudyForPooling } from '../domain/study/study-for-pooling';
import type { SearchWords } from '../domain/summary/search-words';
import type { EvidenceIndex } from '../domain/summary/evidence-index';
import type { News } from '../domain/news/news-of-dataset';
import type { Download } from './downloads';

/**
 * The dataset without its studies and without what has a file of its own, what was counted in it when
 * the site was built, and the schema of a study.
 */
export interface Reference extends Omit<
  Dataset,
  'studies' | 'mechanism' | 'pharmacology' | 'safety' | 'reviewSearches'
> {
  readonly version: string;
  readonly date: string;
  readonly counts: { readonly studies: number };
  readonly census: Census;
  /** Bytes of each file for readers. */
  readonly sizes: Readonly<Record<Download, number>>;
  /** JSON Schema of a study, from which the data dictionary is made. */
  readonly schema: object;
}

/** Claims on mechanism and facts on pharmacology, which only the pages that show them fetch. */
export interface MechanismFile {
  readonly version: string;
  readonly pathways: readonly PathwayStory[];
  readonly claims: readonly MechanismClaim[];
  readonly facts: readonly PharmacologyFact[];
}

/** Primary studies with what pooling needs, and what else bears on how sure a pool can be. */
export interface SynthesisFile {
  readonly version: string;
  readonly studies: readonly StudyForPooling[];
  readonly certainty: CertaintyReference;
  /** Whether controlled trials let in people on opioids, as the Safety page has it. */
  readonly opioidEntries: readonly TrialOpioidEntry[];
}

/** What search and citations need beside the index; comes after the first cards. */
export interface WordsFile extends SearchWords {
  readonly version: string;
}

/** The part of `/data/evidence.json` that the app reads. */
export interface FullRecords {
  readonly version: string;
  readonly studies: readonly Study[];
  readonly diagnoses: readonly Diagnosis[];
}

/** What each file holds that the build emits for the app, by the name that begins its address. */
export interface FileContents {
  readonly index: EvidenceIndex;
  readonly words: WordsFile;
  readonly reference: Reference;
  readonly mechanism: MechanismFile;
  readonly synthesis: SynthesisFile;
  readonly safety: SafetyFile;
  readonly reviews: ReviewsFile;
  readonly news: News;
  readonly search: SearchFile;
  readonly 'search-depth': SearchDepthFile;
}

export type FileName = keyof FileContents;

type KindOf<Value> = Value extends readonly unknown[]
  ? 'list'
  : Value extends string
    ? 'string'
    : 'object';

/** What is known of a file before it is read. */
export interface FileRule<Content> {
  /** Its name where a reader is told that it did not come. */
  readonly what: string;
  /** Shape of the file; raised when a reader of the old shape would misread the new one. */
  readonly format?: number;
  /** Fields without which it is not this file: a cheap check, as the build has checked the rest. */
  readonly holds: { readonly [Field in keyof Content]?: KindOf<Content[Field]> };
}

/** The files that the app fetches by hashed address: emitted, addressed, fetched and checked by this. */
export const files: {
  readonly [Name in FileName]: FileRule<FileContents[Name]> & { readonly format: number };
} = {
  index: {
    what: 'The list of studies',
    format: 5,
    holds: {
      studies: 'list',
      diagnoses: 'list',
      registeredTrials: 'list',
      harms: 'list',
      corrected: 'list',
      details: 'object',
    },
  },
  words: {
    what: 'The file of words to search',
    format: 1,
    holds: { studies: 'object', synonyms: 'object' },
  },
  reference: {
    what: 'The file of reference tables',
    format: 1,
    holds: { glossary: 'list', diagnoses: 'list', instruments: 'list', exclusions: 'list' },
  },
  mechanism: {
    what: 'The file of claims on mechanism',
    format: 1,
    holds: { pathways: 'list', claims: 'list', facts: 'list' },
  },
  synthesis: {
    what: 'The file of figures for pooling',
    format: 3,
    holds: { studies: 'list', certainty: 'object', opioidEntries: 'list' },
  },
  safety: {
    what: 'The file on safety and doses',
    format: 4,
    holds: {
      facts: 'list',
      harms: 'list',
      poolable: 'list',
      doses: 'list',
      reviewEstimates: 'list',
      trialEntries: 'object',
    },
  },
  reviews: {
    what: 'The file of reviews',
    format: 4,
    holds: {
      reviews: 'list',
      estimates: 'list',
      matrix: 'object',
      poolable: 'object',
      namedPoolable: 'object',
      guidance: 'list',
    },
  },
  search: {
    what: 'The file of the search',
    format: 1,
    holds: { findables: 'list', drugs: 'list' },
  },
  'search-depth': {
    what: 'The file of what the search finds inside records',
    format: 1,
    holds: { ids: 'list', figures: 'list', rest: 'list' },
  },
  news: {
    what: 'The file of releases',
    format: 1,
    holds: { releases: 'list', topics: 'list' },
  },
};

/** The file of one study. It says no format, so that it changes when the study does and only then. */
export const studyFile: FileRule<{ readonly study: Study }> = {
  what: 'This study',
  holds: { study: 'object' },
};

/** The whole dataset at its lasting address. */
export const recordsFile: FileRule<FullRecords> = {
  what: 'The file of full records',
  holds: { version: 'string', studies: 'list', diagnoses: 'list' },
};
