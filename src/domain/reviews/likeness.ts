/** Whether two reviews have a thing in common; `not-known` where one of them does not say enough. */
export type Likeness = 'same' | 'differs' | 'not-known';

/** Of two values, each null where it is not stated. */
export function likenessOf<T extends string | number>(a: T | null, b: T | null): Likeness {
  if (a === null || b === null) return 'not-known';
  return a === b ? 'same' : 'differs';
}

/** False for "not stated in the abstract" and "random or fixed effects (not said which)". */
export function isModelStated(model: string): boolean {
  return !/\bnot (?:stated|said)\b/.test(model);
}

/** Of two models in words: "random effects" leaves open whether it was that of DerSimonian and Laird. */
export function likenessOfModels(a: string, b: string): Likeness {
  if (a === b && isModelStated(a)) return 'same';
  const stated = isModelStated(a) && isModelStated(b);
  return stated && !isDetailOf(a, b) && !isDetailOf(b, a) ? 'differs' : 'not-known';
}

/** Of two dates to which reviews searched: a day and its month are as alike as the reviews say. */
export function likenessOfDates(a: string | null, b: string | null): Likeness {
  if (a !== null && b !== null && (isDetailOf(a, b, '-') || isDetailOf(b, a, '-'))) return 'same';
  return likenessOf(a, b);
}

function isDetailOf(long: string, short: string, joint = ','): boolean {
  return long.startsWith(short + joint);
}
