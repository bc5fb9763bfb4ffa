import { describe, expect, it } from 'vitest';
import {
  baselineBox,
  correlationBox,
  countBox,
  tauBox,
  yearsBox,
} from '../../../src/domain/address/typed-numbers';

describe('what is typed into a box for a number', () => {
  it.each([
    [countBox, '40', '40'],
    [countBox, '007', '7'],
    [countBox, '', ''],
    [baselineBox, '12.50', '12.5'],
    [correlationBox, '', '0.5'],
    [correlationBox, '-0.2', '-0.2'],
    [tauBox, '0.50', '0.5'],
    [tauBox, '', ''],
    [yearsBox, '2010 2020', '2010 2020'],
    [yearsBox, '2010 ', '2010 '],
    [yearsBox, ' ', ' '],
  ])('is read as the address reads it: %#', (box, typed, text) => {
    expect(box.read(typed)).toEqual({ text });
  });

  it.each([
    [countBox, '0', '0: a whole number from 1 to 9999999'],
    [countBox, '1.5', '1.5: a whole number from 1 to 9999999'],
    [baselineBox, '140', '140%: more than 0% and less than 100%'],
    [correlationBox, '-1', '-1: more than −1 and less than 1'],
    [tauBox, '0', '0: more than 0.0001 and less than 1000'],
    [tauBox, 'abc', 'abc: more than 0.0001 and less than 1000'],
    [tauBox, '1e9', '1e9: more than 0.0001 and less than 1000'],
    [yearsBox, '2020 2010', 'from 2020 to 2010: the first year is after the last'],
    [yearsBox, '3020 ', '3020: a year from 1000 to 2999'],
    [yearsBox, ' -5', '-5: a year from 1000 to 2999'],
  ])('is refused in words: %#', (box, typed, fault) => {
    expect(box.read(typed)).toMatchObject({ fault });
  });

  it('stands for a value of the view, and comes from one', () => {
    expect(countBox.valueOf('40')).toBe(40);
    expect(countBox.valueOf('')).toBeNull();
    expect(correlationBox.valueOf('')).toBe(0.5);
    expect(yearsBox.valueOf('2015 2015')).toEqual({ from: 2015, to: 2015 });
    expect(yearsBox.valueOf(' 2020')).toEqual({ from: null, to: 2020 });
    expect(yearsBox.valueOf(' ')).toBeNull();
    expect(yearsBox.textOf(null)).toBe(' ');
    expect(yearsBox.textOf({ from: null, to: 2020 })).toBe(' 2020');
  });
});
