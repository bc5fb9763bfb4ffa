import * as v from 'valibot';
import { reported } from '../../missing/missing-schema';
import { checkSchema, sourceSchema } from '../source';

/** What somebody rated, on their own scale and in their words: bias of studies, or certainty of evidence. */
export const publishedRatingSchema = v.strictObject({
  concerns: v.picklist(['risk-of-bias', 'certainty']),
  /** Instrument, as it is named: "RoB 2". */
  scale: reported(v.string()),
  /** As printed: "low". Missing where a scale was used whose ratings could not be read. */
  rating: reported(v.string()),
  /** What was rated; completes "rated for …". */
  of: v.string(),
  by: v.string(),
  source: sourceSchema,
  check: checkSchema,
});
export type PublishedRatingOf = v.InferOutput<typeof publishedRatingSchema>;
