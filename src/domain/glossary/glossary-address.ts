import type { AmendedAddress } from '../address/amended-address';
import type { TextView } from '../address/pages/text-codec';
import type { GlossaryTerm } from '../schema/glossary-term';
import type { Instrument } from '../schema/instrument';
import { searchGlossary, searchThresholds } from './search-glossary';
import { termOfAnchor } from './term-anchor';

interface Entries {
  readonly glossary: readonly GlossaryTerm[];
  readonly instruments: readonly Instrument[];
}

/** Places on the page that are no entries: the way past the navigation, and the second heading. */
const places: readonly string[] = ['content', 'thresholds'];

/** What an anchor of the glossary names, and whether the search leaves it on the page. */
function entryOfAnchor({ glossary, instruments }: Entries, anchor: string, q: string) {
  const term = termOfAnchor(glossary, anchor);
  if (term) return { id: term.id, name: term.term, shown: searchGlossary([term], q).length > 0 };
  const instrument = instruments.find(({ id }) => `threshold-${id}` === anchor);
  if (!instrument) return null;
  const shown = searchThresholds([instrument], q).length > 0;
  return { id: anchor, name: instrument.instrument, shown };
}

/**
 * The address that the glossary should have where the one given does not fit its entries; null where
 * it does. Other names of a term become its id; an anchor that names nothing is said and removed; a
 * search that hides the entry is cleared and said.
 */
export function amendGlossaryAddress(
  entries: Entries,
  view: TextView,
  anchor: string,
): AmendedAddress<TextView> | null {
  if (anchor === '' || places.includes(anchor)) return null;
  const entry = entryOfAnchor(entries, anchor, view.q);
  if (!entry)
    return { view, hash: '', said: [`The glossary has no entry “${anchor.slice(0, 60)}”.`] };
  const { id, name, shown } = entry;
  if (!shown) {
    const said = [`The search “${view.q}” was cleared: it does not find “${name}”.`];
    return { view: { q: '' }, hash: `#${id}`, said };
  }
  return id === anchor ? null : { view, hash: `#${id}`, said: [] };
}
