import { keyLabels } from './key-labels';
import type { AddressNotice } from './notice';

/** What a notice says to the reader, in one sentence. */
export function noticeText({ key, value, reason }: AddressNotice): string {
  const name = new Map<string, string>(Object.entries(keyLabels)).get(key) ?? key;
  switch (reason) {
    case 'unknown-key':
      return `“${key}” in the address is not known here and was left out.`;
    case 'unknown-value':
      return `“${value}” is not a value of ${name} and was left out.`;
    case 'repeated':
      return `${name} was given more than once; “${value}” was left out.`;
    case 'too-many':
      return `At most four studies can be compared; “${value}” was left out.`;
    case 'too-long':
      return `The search text was too long and was cut.`;
    case 'more':
      return `${value} more parts of the address were left out.`;
  }
}
