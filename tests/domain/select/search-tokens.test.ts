import { expect, test } from 'vitest';
import { foldText, searchTokens } from '../../../src/domain/select/search-tokens';

test.each([
  ['Sjögren’s syndrome', ['sjogren', 'syndrome']],
  ["Crohn's O'Quill", ['crohn', 'oquill']],
  ['Småbrekke Brøvik Eßling', ['smabrekke', 'brovik', 'essling']],
  ['IL-6, TNF-α, 5-10 mg', ['il', '6', 'tnf', 'α', '5', '10', 'mg']],
  ['−0.34 [−0.95, 0.27]', ['0.34', '0.95', '0.27']],
  ['37.8% and 37,8 % of 1,203', ['37.8%', '37.8%', 'of', '1203']],
  ['.50 0.50 50 5.00% 100', ['0.5', '0.5', '50', '5%', '100']],
  ['37·8% of 12,345,678', ['37.8%', 'of', '12345678']],
  ['NCT01658879', ['nct01658879']],
  ['— “ ” % · - +', []],
])('%s', (text, tokens) => {
  expect(searchTokens(foldText(text)).filter((token) => token !== 'and')).toEqual(tokens);
});

test('folding twice changes nothing', () => {
  for (const text of ['İstanbul', 'Ǆ', 'ﬁbro', 'Å', "Crohn's's", 'ø’s']) {
    expect(foldText(foldText(text))).toBe(foldText(text));
  }
});
