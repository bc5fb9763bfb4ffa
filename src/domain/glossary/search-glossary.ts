import { isMissing, type Reported } from '../missing/missing';
import type { GlossaryTerm } from '../schema/glossary-term';
import type { Instrument } from '../schema/instrument';
import { foldText, searchTokens } from '../select/search-tokens';

/** Terms in which every word typed begins a word of the name, an alias or the definition. */
export function searchGlossary(terms: readonly GlossaryTerm[], q: string): readonly GlossaryTerm[] {
  return terms.filter(({ term, aliases, definition, note }) =>
    matches([term, ...aliases, definition, note ?? ''].join(' '), q),
  );
}

/** Thresholds in which every word typed begins a word of the instrument, statement or basis. */
export function searchThresholds(
  instruments: readonly Instrument[],
  q: string,
): readonly Instrument[] {
  return instruments.filter(({ instrument, statement, level, basis, note }) =>
    matches([instrument, textOf(statement), textOf(level), basis, note ?? ''].join(' '), q),
  );
}

function textOf(value: Reported<string>): string {
  return isMissing(value) ? '' : value;
}

/** Raised figures are typed as plain ones: "I²" is found by "I2". */
function plainTokens(text: string): readonly string[] {
  return searchTokens(foldText(text.normalize('NFKC')));
}

function matches(text: string, q: string): boolean {
  if (q.trim() === '') return true;
  const asked = plainTokens(q);
  const held = plainTokens(text);
  return asked.length > 0 && asked.every((token) => held.some((word) => word.startsWith(token)));
}
