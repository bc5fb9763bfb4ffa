import { scalarField } from './field';
import type { Field } from './field';
import type { YearRange } from '../view';

export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Both included. */
export const countLimits: Limits = { low: 1, high: 9_999_999 };
/** Of four digits; both included. */
export const yearLimits: Limits = { low: 1000, high: 2999 };
/** A positive whole number, or none. */
export const countField: Field<number | null> = scalarField<number | null>({
  initial: null,
  parse(text) {
    const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    return count > 0 ? count : undefined;
  },
  write: String,
  normalise: (count) =>
    count !== null &&
    Number.isInteger(count) &&
    count >= countLimits.low &&
    count <= countLimits.high
      ? count
      : null,
});

const yearText = String.raw`[12]\d{3}`;
const yearsPattern = new RegExp(`^(${yearText})?(-)?(${yearText})?$`);

function parseYears(text: string): YearRange | undefined {
  const match = yearsPattern.exec(text);
  if (match === null) return undefined;
  const [, first, dash, second] = match;
  if (dash === undefined && (first === undefined || second !== undefined)) return undefined;
  const from = first === undefined ? null : Number(first);
  const to = dash === undefined ? from : second === undefined ? null : Number(second);
  if (from === null && to === null) return undefined;
  return from !== null && to !== null && from > to ? undefined : { from, to };
}

function writeYears({ from, to }: YearRange): string {
  return from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;
}

/** `2010-2020`, `2010-`, `-2020`, or `2015` for one year. A reversed range is refused. */
export const yearsField: Field<YearRange | null> = scalarField<YearRange | null>({
  initial: null,
  parse: parseYears,
  write: (years) => (years === null ? '' : writeYears(years)),
  normalise: (years) => (years === null ? null : (parseYears(writeYears(years)) ?? null)),
});
