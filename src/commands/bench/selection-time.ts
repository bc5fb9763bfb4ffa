import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { SearchWords } from '../../domain/summary/search-words';
import { facetCounts } from '../../domain/select/facet-counts';
import { prepareSearch } from '../../domain/select/prepare-search';
import { selectStudies } from '../../domain/select/select-studies';
import { evidenceCodec } from '../../domain/address/evidence-codec';
import type { EvidenceView } from '../../domain/address/view';

/** Views as readers choose them: nothing, one filter, several, words, another order. */
const searches = [
  '',
  'condition=arthritis',
  'condition=neuropathic-pain,centralized-pain&design=rct',
  'dose=3-4.5&comparator=placebo&direction=ldn',
  'years=2010-2020&n=50&sort=participants',
  'q=fibromyalgia',
  'q=CRPS&design=controlled',
  'condition=mixed-chronic-pain&sort=precision',
];

export interface SelectionTime {
  /** Milliseconds for the list and all counts of one view, after warming up. */
  readonly medianMs: number;
  readonly worstMs: number;
  /** Milliseconds for the work done once per dataset. */
  readonly preparedMs: number;
}

/** How long the pure part of a filter change takes. Needs nothing but the domain. */
export function selectionTime(index: EvidenceIndex, words: SearchWords): SelectionTime {
  const known = {
    diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
    studyIds: new Set<string>(),
  };
  const views: readonly EvidenceView[] = searches.map(
    (search) => evidenceCodec.decode(search, known).view,
  );
  const beforePreparing = performance.now();
  const studies = prepareSearch(index.studies, index.diagnoses, () => words);
  const preparedMs = performance.now() - beforePreparing;
  const times: number[] = [];
  for (let round = 0; round < 30; round += 1)
    for (const view of views) {
      const started = performance.now();
      selectStudies(studies, view);
      facetCounts(studies, view);
      if (round >= 5) times.push(performance.now() - started);
    }
  times.sort((a, b) => a - b);
  return {
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    worstMs: times.at(-1) ?? 0,
    preparedMs,
  };
}
