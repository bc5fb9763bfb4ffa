import * as v from 'valibot';
import { reported } from '../../missing/missing-schema';
import { includedKindCodes } from '../../vocabulary/included-kinds';
import { partialDateSchema } from '../trials/registered-trial';
import { count } from '../source';

/**
 * How far a review searched and how much it took in, for setting reviews side by side. Each value
 * carries the words of the review's own record on which it rests; the check looks them up there.
 */
export const reviewSearchSchema = v.strictObject({
  /** Id of the review's record. */
  review: v.string(),
  searchedUntil: reported(v.strictObject({ date: partialDateSchema, words: v.string() })),
  included: reported(
    v.strictObject({ count, what: v.picklist(includedKindCodes), words: v.string() }),
  ),
  /** Studies that appeared after the review, where its record says so. */
  appearedBefore: v.optional(v.array(v.strictObject({ study: v.string(), words: v.string() }))),
});
export type ReviewSearch = v.InferOutput<typeof reviewSearchSchema>;
