import type { GlossaryTerm } from '../schema/glossary-term';

/** A name as it may stand in an address: "I²" and "tau2" become `i2` and `tau2`. */
function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The term that an anchor of the glossary page names: by its id, else by its name or one of its
 * aliases (`#tau2` is heterogeneity). Null when there is none.
 */
export function termOfAnchor(
  glossary: readonly GlossaryTerm[],
  anchor: string,
): GlossaryTerm | null {
  const slug = slugOf(anchor);
  return (
    glossary.find(({ id }) => id === anchor) ??
    glossary.find(({ term, aliases }) =>
      [term, ...aliases].some((name) => slugOf(name) === slug),
    ) ??
    null
  );
}
