import { isToBeRead } from '../missing/to-be-read';
import { joinPath } from '../census/leaves';
import type { FieldFault } from './fault';

/** The fields of a draft that are still to be read; empty for a record that is complete. */
export function unreadFaults(value: unknown, field = ''): readonly FieldFault[] {
  if (isToBeRead(value)) return [{ field, reason: 'is still to be read' }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, part]) => unreadFaults(part, joinPath(field, key)));
}

/** Faults of a value's shape, without those of fields that are open anyway. */
export function besidesUnread(
  faults: readonly FieldFault[],
  unread: readonly FieldFault[],
): readonly FieldFault[] {
  return faults.filter(
    ({ field }) =>
      !unread.some((open) => field === open.field || field.startsWith(`${open.field}.`)),
  );
}
