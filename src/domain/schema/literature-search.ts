import * as v from 'valibot';

/** How far the literature was searched, and what was found and left out for good. */
export const literatureSearchSchema = v.strictObject({
  /** Day of the last search; the next one begins there. */
  searchedTo: v.pipe(v.string(), v.isoDate()),
  setAside: v.array(
    v.pipe(
      v.strictObject({
        doi: v.optional(v.string()),
        pmid: v.optional(v.pipe(v.string(), v.regex(/^\d+$/))),
        registration: v.optional(v.string()),
        reason: v.pipe(v.string(), v.minLength(1)),
      }),
      v.check(
        ({ doi, pmid, registration }) => (doi ?? pmid ?? registration) !== undefined,
        'names nothing that was set aside: a DOI, PubMed number or registry number',
      ),
    ),
  ),
});
export type LiteratureSearch = v.InferOutput<typeof literatureSearchSchema>;
