import * as v from 'valibot';
import type { PartlyRead } from './pubmed-answers';
import { readRegistryStudy, type RegistryStudy } from './registry-study';

const pageSchema = v.looseObject({
  studies: v.array(v.unknown()),
  nextPageToken: v.optional(v.string()),
});

export interface RegistryPage extends PartlyRead<readonly RegistryStudy[]> {
  /** Token of the page after this one; null on the last. */
  readonly next: string | null;
}

/** One page of `/studies` of the API v2; a study that is not as it should be is named and left out. */
export function readRegistryPage(answer: unknown): RegistryPage {
  const page = v.safeParse(pageSchema, answer);
  if (!page.success) {
    const [issue] = page.issues;
    return {
      value: [],
      problems: [`${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`],
      next: null,
    };
  }
  const readings = page.output.studies.map(readRegistryStudy);
  return {
    value: readings.flatMap((reading) => (reading.ok ? reading.study : [])),
    problems: readings.flatMap((reading) => (reading.ok ? [] : reading.problem)),
    next: page.output.nextPageToken ?? null,
  };
}
