import type { NoticeReason } from '../notice';
import type { KnownCodes } from '../view';

export type Refuse = (value: string, reason: NoticeReason) => void;

/** How one key of the address is read and written. */
export interface Field<T> {
  readonly initial: T;
  /** Values of all occurrences of the key, decoded, in order, none blank. Never throws. */
  read(values: readonly string[], known: KnownCodes, refuse: Refuse): T;
  /** The value in canonical form: list order, open ends, signs. */
  normalise(value: T): T;
  /** Text of a canonical value before percent-encoding; '' for one that is not written. */
  write(value: T): string;
}

export type Fields<V> = { readonly [K in keyof V]: Field<V[K]> };

/**
 * A key with a single value. When repeated, the last value that can be read stands and the others
 * are named.
 */
export function scalarField<T>(spec: {
  readonly initial: T;
  readonly parse: (text: string, known: KnownCodes) => T | undefined;
  readonly write: (value: T) => string;
  readonly normalise?: (value: T) => T;
}): Field<T> {
  const { initial, parse } = spec;
  const write = (value: T) => (value === initial ? '' : spec.write(value));
  return {
    initial,
    read(values, known, refuse) {
      let chosen = initial;
      let chosenText: string | null = null;
      for (const text of values) {
        const value = parse(text, known);
        if (value === undefined) {
          refuse(text, 'unknown-value');
          continue;
        }
        if (chosenText !== null && spec.write(chosen) !== spec.write(value)) {
          refuse(chosenText, 'repeated');
        }
        chosen = value;
        chosenText = text;
      }
      return chosen;
    },
    normalise: spec.normalise ?? ((value) => value),
    write,
  };
}
