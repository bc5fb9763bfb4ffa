import { missingReasons } from './missing-reasons';
import type { Missing } from './missing-schema';

/** A value as printed, or the reason why there is none. */
export type Reported<T> = T | Missing;

/** True for the absence of a value, whatever stands in its place otherwise. */
export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}

/** The value, or undefined when it is missing. For arithmetic; screens show the reason instead. */
export function known<T>(value: Reported<T> | undefined): T | undefined {
  return value === undefined || isMissing(value) ? undefined : value;
}

/** The reason in words, as screens show it. */
export function missingText(missing: Missing): string {
  return missing.note ?? missingReasons[missing.missing];
}
