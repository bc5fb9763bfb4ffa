/** The number at so many significant digits; still a number. */
export function roundToDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** At most so many significant digits, without zeros at their end: 0.435, 0.5. */
export function formatAtMostDigits(value: number, digits: number): string {
  return String(roundToDigits(value, digits));
}

/** Two significant digits, however small, for estimates as vague as τ²: 0.21, 350, 0.00012. */
export function formatTwoDigits(value: number): string {
  return formatAtMostDigits(value, 2);
}

/** So many significant digits, the zeros at the end among them: 5.0, 0.35. */
export function formatDigits(value: number, digits: number): string {
  return value.toPrecision(digits);
}
