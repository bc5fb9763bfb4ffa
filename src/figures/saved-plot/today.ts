import { isoDateOf } from '../../domain/format/iso-date';

/** The day of the reader, which an export carries. */
export function today(): string {
  return isoDateOf(new Date());
}
