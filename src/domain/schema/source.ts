import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import {
  pageReadingCodes,
  readTierCodes,
  sourceStandingCodes,
} from '../vocabulary/source-readings';
import { checkStatusCodes, sourceKindCodes } from '../vocabulary/sources';

const address = v.pipe(v.string(), v.url());

/** Where a figure was read: what kind of page, and its address for readers. */
export const sourceSchema = v.strictObject({
  kind: v.picklist(sourceKindCodes),
  url: reported(v.pipe(v.string(), v.url())),
  /** What was read where it was not the page at `url`: "a copy of the abstract on …". */
  readIn: v.optional(v.pipe(v.string(), v.minLength(1))),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** The text to which a reader is sent: official (label, regulator, guidance) or primary (the paper). */
export const officialSourceSchema = v.strictObject({
  kind: v.picklist(sourceStandingCodes),
  title: v.string(),
  url: address,
  /** Date or edition as the text prints it, in words: "updated 1 February 2025". */
  version: reported(v.string()),
  /** How much of this very page was read. */
  seen: v.picklist(pageReadingCodes),
});
export type OfficialSource = v.InferOutput<typeof officialSourceSchema>;

/** What was read in fact, where and on which day; named in words, for copies are not linked. */
export const readingSchema = v.strictObject({
  /** Completes "read in …". */
  words: v.string(),
  tier: v.picklist(readTierCodes),
  on: v.pipe(v.string(), v.isoDate()),
  /** Public pages of their own, neither copies nor mirrors. */
  pages: v.optional(v.pipe(v.array(address), v.minLength(1))),
});
export type SourceReading = v.InferOutput<typeof readingSchema>;

/** What became of the figure in the second, independent extraction. */
export const checkSchema = v.strictObject({
  status: v.picklist(checkStatusCodes),
  note: v.optional(v.string()),
});
export type Check = v.InferOutput<typeof checkSchema>;

export const positiveNumber = v.pipe(v.number(), v.finite(), v.gtValue(0));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const finiteNumber = v.pipe(v.number(), v.finite());
