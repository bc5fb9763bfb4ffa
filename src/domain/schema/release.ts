import * as v from 'valibot';

const version = v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d+$/));
const isoDate = v.pipe(v.string(), v.isoDate());

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
      }),
    ),
    v.minLength(1),
  ),
});
export type Release = v.InferOutput<typeof releaseSchema>;
