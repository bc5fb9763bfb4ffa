import { conditionHref } from '../../domain/address/hrefs';
import {
  conditionGroups,
  type ConditionGroup,
} from '../../domain/vocabulary/filters/condition-groups';
import type { OriginOf } from '../../figures/saved-plot/plot-origin';

interface Released {
  readonly version: string;
  readonly date: string;
}

/** Origin of the plots of a page that shows no list of studies. */
export function originOfPage(page: {
  dataset: Released;
  /** What the page is about: "Safety and dosing, arthritis". */
  scope: string;
  /** Codes of the conditions that the page is narrowed to. */
  fileTerms: readonly string[];
  filters: readonly string[];
  /** Path and query within the site. */
  address: string;
}): OriginOf {
  const { dataset, ...rest } = page;
  return ({ method }) => ({
    ...rest,
    datasetVersion: dataset.version,
    datasetDate: dataset.date,
    method,
  });
}

/** The same for a page whose address holds nothing but the conditions it is narrowed to. */
export function originOfConditions(
  page: { title: string; path: 'reviews' | 'safety' },
  conditions: readonly ConditionGroup[],
  dataset: Released,
): OriginOf {
  const originFor = (chosen: readonly ConditionGroup[]) => {
    const names = chosen.map((group) => conditionGroups[group].label);
    return originOfPage({
      dataset,
      scope: `${page.title}: ${names.length === 0 ? 'all conditions' : names.join(', ')}`,
      fileTerms: chosen,
      filters: names.length === 0 ? [] : [`Condition: ${names.join(', ')}`],
      address: conditionHref(page.path, { condition: chosen }),
    });
  };
  return (plot) => originFor(plot.ofAll === true ? [] : conditions)(plot);
}
