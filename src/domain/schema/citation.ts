import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { checkSchema } from './source';

/** A person as cited (family name, initials), or a group or incomplete name kept as printed. */
export const authorSchema = v.union([
  v.strictObject({ family: v.string(), initials: v.optional(v.string()) }),
  v.strictObject({ literal: v.string() }),
]);
export type Author = v.InferOutput<typeof authorSchema>;

export const citationSchema = v.strictObject({
  authors: v.array(authorSchema),
  /** Why the author list is empty or cut short, when it is. */
  authorsNote: v.optional(v.string()),
  year: reported(v.pipe(v.number(), v.integer(), v.minValue(1980), v.maxValue(2100))),
  title: reported(v.string()),
  journal: reported(v.string()),
  volume: reported(v.string()),
  issue: reported(v.string()),
  pages: reported(v.string()),
  doi: reported(v.string()),
  pmid: reported(v.string()),
  pmcid: reported(v.string()),
  check: checkSchema,
  note: v.optional(v.string()),
});
export type Citation = v.InferOutput<typeof citationSchema>;
