import { isMissing } from './missing';
import type { Missing } from './missing-schema';

const note = 'to be read';

/** Stands in a draft wherever somebody has yet to read the source; no dataset with one may be published. */
export const toBeRead = { missing: 'not-reported', note } as const satisfies Missing;

/** True for a field of a draft that is still open, with or without a hint behind its note. */
export function isToBeRead(value: unknown): boolean {
  return isMissing(value) && value.note !== undefined && value.note.startsWith(note);
}
