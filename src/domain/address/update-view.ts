import { evidenceCodec } from './evidence-codec';
import { filterKeys } from './view';
import type { EvidenceView, FacetKey, FilterKey } from './view';

function pick(view: EvidenceView, keys: readonly (keyof EvidenceView)[]): Partial<EvidenceView> {
  return Object.fromEntries(keys.map((key) => [key, view[key]]));
}

/** The view with some of the shared values replaced, in canonical form; the rest is kept. */
export function withView<V extends EvidenceView>(view: V, patch: Partial<EvidenceView>): V {
  const keys = Object.keys(patch) as (keyof EvidenceView)[];
  return { ...view, ...pick(evidenceCodec.update({ ...view, ...patch }, {}), keys) };
}

/** The view with one option of a filter switched on or off. */
export function toggled<V extends EvidenceView, K extends FacetKey>(
  view: V,
  key: K,
  option: EvidenceView[K][number],
): V {
  const chosen: readonly string[] = view[key];
  const next = chosen.includes(option)
    ? chosen.filter((other) => other !== option)
    : [...chosen, option];
  return withView(view, { [key]: next });
}

/** The view without these filters. Sort, layout and method stay. */
export function cleared<V extends EvidenceView>(
  view: V,
  keys: readonly FilterKey[] = filterKeys,
): V {
  return { ...view, ...pick(evidenceCodec.defaults, keys) };
}

/** The filters that narrow this view, in canonical order. */
export function activeKeys(view: EvidenceView): readonly FilterKey[] {
  return filterKeys.filter((key) => {
    const value = view[key];
    if (Array.isArray(value)) return value.length > 0;
    return value !== null && value !== false && value !== '';
  });
}
