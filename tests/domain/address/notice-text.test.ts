import { expect, test } from 'vitest';
import { noticeText } from '../../../src/domain/address/notice-text';
import type { AddressNotice } from '../../../src/domain/address/notice';

test.each<[AddressNotice, string]>([
  [
    { key: 'utm_source', value: 'mail', reason: 'unknown-key' },
    '“utm_source” in the address is not known here and was left out.',
  ],
  [
    { key: 'condition', value: 'gout', reason: 'unknown-value' },
    '“gout” is not a value of Condition and was left out.',
  ],
  [
    { key: 'sort', value: 'year', reason: 'repeated' },
    'Sort by was given more than once; “year” was left out.',
  ],
  [
    { key: 's', value: 'younger-2013', reason: 'too-many' },
    'At most four studies can be compared; “younger-2013” was left out.',
  ],
  [{ key: 'q', value: 'pain', reason: 'too-long' }, 'The search text was too long and was cut.'],
  [{ key: '', value: '3', reason: 'more' }, '3 more parts of the address were left out.'],
])('%j', (notice, text) => {
  expect(noticeText(notice)).toBe(text);
});
