import * as v from 'valibot';

const version = v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d+$/));
const isoDate = v.pipe(v.string(), v.isoDate());

/** Where a record stands: `studies` is the folder, the others are the files beside it. */
export const changedFileCodes = [
  'studies',
  'mechanism',
  'pharmacology',
  'safety',
  'registered-trials',
  'exclusions',
  'guidance',
] as const;
export type ChangedFile = (typeof changedFileCodes)[number];

/** Id of a record in its file. */
const recordId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A record that a version added; its name is in the record. */
export const addedRecordSchema = v.strictObject({
  file: v.picklist(changedFileCodes),
  record: recordId,
  /** What it is, in words short enough for a line, where its name alone does not say so. */
  what: v.optional(v.pipe(v.string(), v.minLength(1))),
});
export type AddedRecord = v.InferOutput<typeof addedRecordSchema>;

/** One field of one record that a version changed, old and new, in words short enough for a line. */
export const recordChangeSchema = v.strictObject({
  file: v.picklist(changedFileCodes),
  record: recordId,
  /** Path inside the record as it stands after the change: `population.analyzed`. */
  field: v.string(),
  /** What the field holds, as a reader would say it: "number analysed". */
  what: v.string(),
  /** What stood there before; absent where something was added. */
  was: v.optional(v.string()),
  now: v.string(),
});
export type RecordChange = v.InferOutput<typeof recordChangeSchema>;

/** Version and date of the dataset, and what changed in each version, newest first. */
export const releaseSchema = v.strictObject({
  /** Year, month and number within the month: `2026.11.0`. */
  version,
  date: isoDate,
  changelog: v.pipe(
    v.array(
      v.strictObject({
        version,
        date: isoDate,
        changes: v.pipe(v.array(v.string()), v.minLength(1)),
        /** Every record that the version before did not hold; versions before 2026.11.2 have words only. */
        added: v.optional(v.pipe(v.array(addedRecordSchema), v.minLength(1))),
        /** Record by record; versions before 2026.11.2 have words only. */
        records: v.optional(v.pipe(v.array(recordChangeSchema), v.minLength(1))),
      }),
    ),
    v.minLength(1),
  ),
});
export type Release = v.InferOutput<typeof releaseSchema>;
/** One version of the changelog. */
export type ReleaseEntry = Release['changelog'][number];
