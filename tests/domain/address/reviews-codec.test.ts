import { describe, expect, it } from 'vitest';
import { reviewsCodec, reviewsHref } from '../../../src/domain/address/pages/reviews-codec';
import { noCodes } from '../../../src/domain/address/view';

const known = { ...noCodes, studyIds: new Set(['vatvani-2024', 'hegde-2025', '007']) };

describe('the address of two reviews', () => {
  it('has one order, whatever order it is given in', () => {
    const { view, canonical, notices } = reviewsCodec.decode(
      '?second=hegde-2025&condition=arthritis&first=vatvani-2024',
      known,
    );
    expect(view).toEqual({ condition: ['arthritis'], first: 'vatvani-2024', second: 'hegde-2025' });
    expect(canonical).toBe('condition=arthritis&first=vatvani-2024&second=hegde-2025');
    expect(notices).toEqual([]);
  });

  it('drops what is no review and names it; ids are never numbers', () => {
    const { view, canonical, notices } = reviewsCodec.decode('?first=smith-2011&second=7', known);
    expect(view).toMatchObject({ first: null, second: null });
    expect(canonical).toBe('');
    expect(notices.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'first=smith-2011',
      'second=7',
    ]);
    expect(reviewsCodec.decode('?first=007', known).view.first).toBe('007');
  });

  it('is not written where the page chooses', () => {
    expect(reviewsHref({})).toBe('/reviews');
    expect(reviewsHref({ second: 'hegde-2025' })).toBe('/reviews?second=hegde-2025');
  });
});
