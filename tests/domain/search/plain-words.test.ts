import { expect, test } from 'vitest';
import { plainPhrase } from '../../../src/domain/search/plain-words';

// Pairs of the spellings of the Oxford English Dictionary, British first.
test.each([
  ['small fibre neuropathy', 'small fiber neuropathy'],
  ['oedema', 'edema'],
  ['diarrhoea', 'diarrhea'],
  ['haemorrhage', 'hemorrhage'],
  ['paediatric', 'pediatric'],
  ['anaesthesia', 'anesthesia'],
  ['coeliac disease', 'celiac disease'],
  ['centralised pain', 'centralized pain'],
  ['randomisation', 'randomization'],
  ['analysed', 'analyzed'],
  ['tumour', 'tumor'],
  ['pain centre', 'pain center'],
  ['leucocyte', 'leukocyte'],
])('“%s” and “%s” are one', (british, american) => {
  expect(plainPhrase(british)).toBe(plainPhrase(american));
});

test.each([
  ['neuropathies', 'neuropathy'],
  ['opioids', 'opioid'],
  ['Crohns', 'Crohn’s'],
  ['Sjögren', 'Sjogren'],
  ['Hailey‑Hailey', 'hailey-hailey'],
  ['ME/CFS', 'me cfs'],
])('“%s” and “%s” are one', (typed, written) => {
  expect(plainPhrase(typed)).toBe(plainPhrase(written));
});

test.each([
  ['psoriasis', 'psoria'],
  ['illness', 'illnes'],
  ['MS', 'M'],
  ['fibrosis', 'fibrosi'],
])('“%s” ends in its s by nature', (word, cut) => {
  expect(plainPhrase(word)).not.toBe(plainPhrase(cut));
});
