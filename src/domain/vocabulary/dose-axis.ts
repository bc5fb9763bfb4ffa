/** Doses that the Mechanism page lets a reader look at, in mg. */
export const doseAxis: { readonly low: number; readonly high: number } = { low: 0.5, high: 50 };
