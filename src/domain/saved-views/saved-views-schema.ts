import * as v from 'valibot';
import { pagePaths } from '../address/page-paths';

/** Shape of storage and files; raised, with a migration, when an older reader would misread it. */
export const savedViewsFormat = 1;

/** Pages whose address can be saved; only these are ever linked. */
export const savedPaths = [pagePaths.evidence, pagePaths.synthesis, pagePaths.compare] as const;

/** Longest name and note in characters. */
export const maxNameLength = 200;
export const maxNoteLength = 2000;

const isoTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const savedStudySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.description('Id of the study in the dataset')),
  name: v.pipe(v.string(), v.description('Name of the study when the view was saved')),
  hash: v.pipe(
    v.string(),
    v.description('Content hash of the study: differs when any of its figures was corrected'),
  ),
});

export const savedViewSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.description('Unique in the file')),
  name: v.pipe(v.string(), v.regex(/\S/), v.maxLength(maxNameLength)),
  note: v.pipe(v.string(), v.maxLength(maxNoteLength), v.description('Empty when there is none')),
  path: v.pipe(v.picklist(savedPaths), v.description('Page of the view')),
  query: v.pipe(
    v.string(),
    v.maxLength(8000),
    v.description('Query of the address without its question mark'),
  ),
  datasetVersion: v.nullable(
    v.pipe(v.string(), v.description('Dataset under which the result was recorded')),
  ),
  savedAt: v.pipe(isoTime, v.description('When the view was saved, ISO 8601')),
  studies: v.pipe(
    v.nullable(v.array(savedStudySchema)),
    v.description('The result: studies on screen when saved; null when it was not recorded'),
  ),
});

/** The envelope, in storage and in exported files alike. */
export const savedViewsFileSchema = v.pipe(
  v.object({ format: v.literal(savedViewsFormat), views: v.array(savedViewSchema) }),
  v.title('Saved views of LDN Evidence'),
);

export type SavedPath = (typeof savedPaths)[number];
export type SavedStudy = v.InferOutput<typeof savedStudySchema>;
export type SavedView = v.InferOutput<typeof savedViewSchema>;
