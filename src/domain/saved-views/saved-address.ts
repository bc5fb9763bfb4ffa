import type { StudySummary } from '../summary/study-summary';
import type { StudyIndex } from '../select/prepare-search';
import { selectStudies } from '../select/select-studies';
import { compareCodec, evidenceCodec, synthesisCodec } from '../address/codecs';
import type { Notice } from '../address/notice';
import { withQuery } from '../address/query-string';
import type { KnownCodes } from '../address/view';
import type { SavedView } from './saved-views-schema';

type Address = Pick<SavedView, 'path' | 'query'>;

/** The address as a link within the site. */
export function hrefOf({ path, query }: Address): string {
  return withQuery(path, query);
}

/** The query as the page itself would write it, and the parts it would not follow. */
export function readAddress(
  { path, query }: Address,
  known: KnownCodes,
): { readonly canonical: string; readonly notices: readonly Notice[] } {
  switch (path) {
    case '/':
      return evidenceCodec.decode(query, known);
    case '/synthesis':
      return synthesisCodec.decode(query, known);
    case '/compare':
      return compareCodec.decode(query, known);
  }
}

/** The studies that the address shows in today's dataset, and the parts it can no longer follow. */
export function resultToday(
  { path, query }: Address,
  prepared: StudyIndex,
  known: KnownCodes,
): { readonly studies: readonly StudySummary[]; readonly notices: readonly Notice[] } {
  if (path !== '/compare') {
    const { view, notices } = (path === '/' ? evidenceCodec : synthesisCodec).decode(query, known);
    return { studies: selectStudies(prepared, view), notices };
  }
  const { view, notices } = compareCodec.decode(query, known);
  const byId = new Map(prepared.studies.map((study) => [study.id, study]));
  return { studies: view.s.flatMap((id) => byId.get(id) ?? []), notices };
}
