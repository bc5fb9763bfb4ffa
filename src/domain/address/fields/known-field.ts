import { scalarField, type Field } from './field';
import type { KnownCodes } from '../view';

/** One code that the dataset knows; never read as a number. Null for none. */
export function knownField(of: (known: KnownCodes) => ReadonlySet<string>): Field<string | null> {
  return scalarField<string | null>({
    initial: null,
    parse: (text, known) => (of(known).has(text) ? text : undefined),
    write: String,
  });
}
