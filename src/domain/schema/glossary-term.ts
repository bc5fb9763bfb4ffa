import * as v from 'valibot';
import { sourceSchema } from './source';

/** A term defined where it occurs, and on the glossary page. */
export const glossaryTermSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  term: v.string(),
  /** Other forms of the term; none of them belongs to two terms. */
  aliases: v.array(v.string()),
  definition: v.string(),
  source: sourceSchema,
  readNote: v.optional(v.string()),
  note: v.optional(v.string()),
});
export type GlossaryTerm = v.InferOutput<typeof glossaryTermSchema>;
