import { PlotExport } from '../../figures/saved-plot/PlotExport';
import type { Provenance } from '../../domain/exports/receipt';
import { conditionCodec } from '../../domain/address/condition-codec';
import { withQuery } from '../../domain/address/query-string';
import {
  conditionGroups,
  type ConditionGroup,
} from '../../domain/vocabulary/filters/condition-groups';
import type { RenderPlotSave } from '../../figures/saved-plot/plot-to-save';

interface Released {
  readonly version: string;
  readonly date: string;
}

/** Offers the plots of a page as files; what all plots of the page have in common is given once. */
export function plotSaver(page: {
  dataset: Released;
  /** What the page is about: "Safety and dosing, arthritis". */
  scope: string;
  /** Codes of the conditions that the page is narrowed to. */
  fileTerms: readonly string[];
  filters: readonly string[];
  /** Path and query within the site. */
  address: string;
}): RenderPlotSave {
  const { dataset, ...rest } = page;
  return function renderPlotSave({ plot, name, title, caption, method }) {
    const provenance: Provenance = {
      ...rest,
      datasetVersion: dataset.version,
      datasetDate: dataset.date,
      method,
    };
    return (
      <PlotExport plot={plot} name={name} caption={{ title, caption }} parts={() => provenance} />
    );
  };
}

/** The same for a page whose address holds nothing but the conditions it is narrowed to. */
export function plotSaverOfConditions(
  page: { title: string; path: string },
  conditions: readonly ConditionGroup[],
  dataset: Released,
): RenderPlotSave {
  const names = conditions.map((group) => conditionGroups[group].label);
  return plotSaver({
    dataset,
    scope: `${page.title}: ${names.length === 0 ? 'all conditions' : names.join(', ')}`,
    fileTerms: conditions,
    filters: names.length === 0 ? [] : [`Condition: ${names.join(', ')}`],
    address: withQuery(page.path, conditionCodec.encode({ condition: conditions })),
  });
}
