import { readFileSync } from 'node:fs';
import { builtFolder } from '../../src/commands/testing/built-app';
import type { Dataset } from '../../src/domain/schema/dataset';

/** The whole dataset as emitted for the outside: what screens are held against. */
export const dataset: Dataset & { readonly date: string } = JSON.parse(
  readFileSync(`${builtFolder}/data/evidence.json`, 'utf8'),
);

export const { studies } = dataset;

/** The value of a field, null where it is missing for whatever reason. */
export function reported<T>(value: T): Exclude<T, { readonly missing: string } | undefined> | null {
  const missing =
    value === undefined || (typeof value === 'object' && value !== null && 'missing' in value);
  return missing ? null : (value as Exclude<T, { readonly missing: string } | undefined>);
}
