import { scalarField } from './field';
import type { Field } from './field';

/** One of a vocabulary; its default is not written. */
export function choiceField<T extends string, I extends T | null>(
  codes: readonly T[],
  initial: I,
): Field<T | I> {
  return scalarField<T | I>({
    initial,
    parse: (text) => codes.find((code) => code === text),
    write: String,
  });
}

/** On or off, written as 1; 0 is read as off. */
export const flagField: Field<boolean> = scalarField<boolean>({
  initial: false,
  parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (on) => (on ? '1' : '0'),
});
