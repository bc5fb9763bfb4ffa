import type { Field } from './fields/field';
import {
  countField,
  countLimits,
  yearLimits,
  yearsField,
  type Limits,
} from './fields/number-fields';
import {
  baselineField,
  baselineLimits,
  correlationField,
  correlationLimits,
  tauField,
  tauLimits,
} from './pages/synthesis-numbers';
import { noCodes, type YearRange } from './view';

// What is typed into the boxes for numbers is read by the fields of the address, and what they refuse
// is said in words. Texts are those of the boxes: one number, or two years with a dash between.

type Reading = { readonly text: string } | { readonly fault: string; readonly early?: boolean };

/** The value that a field of the address reads in a typed text; nothing where it refuses it. */
function valueOf<T>(field: Field<T>, typed: string): { readonly value: T } | null {
  let refused = false;
  const value = field.read(typed === '' ? [] : [typed], noCodes, () => (refused = true));
  return refused ? null : { value };
}

/** A box for one number; an empty one stands for the value that the address does not write. */
function numberBox(field: Field<number | null>, unit: string, allowed: string) {
  const textOf = (value: number | null) => (value === null ? '' : String(value));
  return {
    textOf,
    valueOf: (text: string) => valueOf(field, text)?.value ?? field.initial,
    read: (typed: string): Reading => {
      const found = valueOf(field, typed);
      return found ? { text: textOf(found.value) } : { fault: `${typed}${unit}: ${allowed}` };
    },
  };
}

const between = ({ low, high }: Limits, unit = '') =>
  `more than ${low}${unit} and less than ${high}${unit}`.replaceAll('-', '−');

export const countBox = numberBox(
  countField,
  '',
  `a whole number from ${countLimits.low} to ${countLimits.high}`,
);
export const baselineBox = numberBox(baselineField, '%', between(baselineLimits, '%'));
export const tauBox = numberBox(tauField, '', between(tauLimits));
const correlation = numberBox(correlationField, '', between(correlationLimits));
export const correlationBox = {
  ...correlation,
  valueOf: (text: string) => correlation.valueOf(text) ?? correlationField.initial,
};

/** Two boxes for the first and the last year, their texts with a space between. */
export const yearsBox = {
  textOf: (range: YearRange | null) => `${range?.from ?? ''} ${range?.to ?? ''}`,
  valueOf: (text: string) => valueOf(yearsField, rangeText(text))?.value ?? null,
  boxes,
  read: (typed: string): Reading => {
    if (valueOf(yearsField, rangeText(typed))) return { text: typed };
    const [from, to] = boxes(typed);
    const wrong = [from, to].find((year) => !valueOf(yearsField, year));
    return wrong === undefined
      ? { fault: `from ${from} to ${to}: the first year is after the last` }
      : {
          fault: `${wrong}: a year from ${yearLimits.low} to ${yearLimits.high}`,
          early: wrong.length < 4,
        };
  },
};

function boxes(typed: string): readonly [from: string, to: string] {
  const [from = '', to = ''] = typed.split(' ');
  return [from, to];
}

/** As the address writes it; '' for none. */
function rangeText(typed: string): string {
  const [from, to] = boxes(typed);
  return from + to === '' ? '' : `${from}-${to}`;
}
