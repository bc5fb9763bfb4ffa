import type { SearchWords } from '../summary/search-words';
import type { StudySummary } from '../summary/study-summary';
import type { FacetKey } from '../address/view';
import { facetKeys } from '../address/view';
import type { Sort } from '../vocabulary/filters/view-choices';
import { comparatorClassCodes } from '../vocabulary/filters/comparators';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';
import { designCodes, designGroupCodes, designGroupsOf } from '../vocabulary/filters/designs';
import { resultDirectionCodes } from '../vocabulary/filters/directions';
import { doseBandCodes, doseBandsOf } from '../vocabulary/filters/doses';
import { durationBandCodes, durationBandsOf } from '../vocabulary/filters/durations';
import { outcomeDomainCodes } from '../vocabulary/filters/outcomes';
import { resultPlaceCodes } from '../vocabulary/filters/result-places';
import { emptyBits, setBit } from './bit-set';
import type { BitSet } from './bit-set';
import type { NamedEntry } from './search-fields';
import { buildSearchIndex } from './search-index';
import { searchStudies } from './search-studies';
import type { SearchResult } from './search-studies';
import { studyOrders } from './study-order';

/** A dataset made ready for selecting. Holds positions in `studies`; never changes what it gives. */
export interface StudyIndex {
  readonly studies: readonly StudySummary[];
  /** Per filter and option, the studies that have it; options without studies included. */
  readonly options: Readonly<Record<FacetKey, ReadonlyMap<string, BitSet>>>;
  readonly orders: Readonly<Record<Sort, Uint32Array>>;
  /** null when the text asks for nothing. */
  readonly search: (q: string) => SearchResult | null;
}

/** The options of each filter that a study has. What is not reported is no option. */
const optionsOf: Readonly<Record<FacetKey, (study: StudySummary) => readonly string[]>> = {
  condition: (study) => study.conditionGroups,
  diagnosis: (study) => study.diagnoses,
  design: (study) => [...designGroupsOf(study), study.design],
  outcome: (study) => study.outcomeDomains,
  comparator: (study) => study.comparatorClasses,
  dose: (study) => doseBandsOf(study.dosesMgPerDay),
  duration: (study) => durationBandsOf(study.durationWeeks),
  direction: (study) => (study.direction === null ? [] : [study.direction]),
  results: (study) => (study.results === null ? [] : [study.results]),
};

function optionBits(
  studies: readonly StudySummary[],
  options: readonly string[],
  of: (study: StudySummary) => readonly string[],
): ReadonlyMap<string, BitSet> {
  const bits = new Map(options.map((option) => [option, emptyBits(studies.length)]));
  studies.forEach((study, at) => {
    for (const option of of(study)) {
      const ofOption = bits.get(option) ?? emptyBits(studies.length);
      bits.set(option, ofOption);
      setBit(ofOption, at);
    }
  });
  return bits;
}

/**
 * Prepares a dataset once. The text index is built at the first search, which asks for `words`; who
 * searches sees to it that they are there. The last search is kept, as list, counts and relaxations ask
 * for the same one.
 */
export function prepareSearch(
  studies: readonly StudySummary[],
  diagnoses: readonly NamedEntry[],
  words: () => SearchWords,
): StudyIndex {
  const listed: Readonly<Record<FacetKey, readonly string[]>> = {
    condition: conditionGroupCodes,
    diagnosis: diagnoses.map(({ id }) => id),
    design: [...designGroupCodes, ...designCodes],
    outcome: outcomeDomainCodes,
    comparator: comparatorClassCodes,
    dose: doseBandCodes,
    duration: durationBandCodes,
    direction: resultDirectionCodes,
    results: resultPlaceCodes,
  };
  let text: ReturnType<typeof buildSearchIndex> | undefined;
  let last: { readonly q: string; readonly result: SearchResult | null } | undefined;
  return {
    studies,
    options: Object.fromEntries(
      facetKeys.map((key) => [key, optionBits(studies, listed[key], optionsOf[key])]),
    ) as Record<FacetKey, ReadonlyMap<string, BitSet>>,
    orders: studyOrders(studies),
    search(q) {
      if (q === '') return null;
      text ??= buildSearchIndex(studies, diagnoses, words());
      if (last?.q !== q) last = { q, result: searchStudies(text, q) };
      return last.result;
    },
  };
}
