import type { Codec } from '../address/codec';
import { evidenceCodec } from '../address/evidence-codec';
import { compareCodec } from '../address/pages/compare-codec';
import { synthesisCodec } from '../address/pages/synthesis-codec';
import type { AddressNotice } from '../address/notice';
import { pagePaths } from '../address/page-paths';
import { withQuery } from '../address/query-string';
import type { KnownCodes } from '../address/view';
import type { StudyIndex } from '../select/prepare-search';
import { selectStudies } from '../select/select-studies';
import type { StudySummary } from '../summary/study-summary';
import type { SavedPath, SavedView } from './saved-views-schema';

/** What a saved address says today. */
export interface SavedAddress {
  /** The query as the page itself would write it. */
  readonly canonical: string;
  /** The parts that the page would not follow. */
  readonly notices: readonly AddressNotice[];
  /** The studies that the address shows. */
  readonly studiesIn: (prepared: StudyIndex) => readonly StudySummary[];
}

interface SavedPage {
  readonly label: string;
  readonly read: (query: string, known: KnownCodes) => SavedAddress;
}

function savedPage<V>(
  label: string,
  codec: Codec<V>,
  studiesOf: (prepared: StudyIndex, view: V) => readonly StudySummary[],
): SavedPage {
  return {
    label,
    read(query, known) {
      const { view, canonical, notices } = codec.decode(query, known);
      return { canonical, notices, studiesIn: (prepared) => studiesOf(prepared, view) };
    },
  };
}

/** The pages whose views can be saved. */
export const savedPages: Readonly<Record<SavedPath, SavedPage>> = {
  [pagePaths.evidence]: savedPage('Evidence', evidenceCodec, selectStudies),
  [pagePaths.synthesis]: savedPage('Synthesis', synthesisCodec, selectStudies),
  [pagePaths.compare]: savedPage('Comparison', compareCodec, ({ studies }, { s }) => {
    const byId = new Map(studies.map((study) => [study.id, study]));
    return s.flatMap((id) => byId.get(id) ?? []);
  }),
};

type Address = Pick<SavedView, 'path' | 'query'>;

/** The address of a saved view as a link within the site. */
export function savedHref({ path, query }: Address): string {
  return withQuery(path, query);
}

export function readSaved({ path, query }: Address, known: KnownCodes): SavedAddress {
  return savedPages[path].read(query, known);
}
