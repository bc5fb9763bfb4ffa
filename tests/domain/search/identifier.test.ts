import { expect, test } from 'vitest';
import { identifierOf } from '../../../src/domain/search/identifier';

// Each line is one number as readers copy it: from a reference, a registry's page or an address.
test.each([
  ['10.1016/S2665-9913(23)00278-3', '10.1016/s2665-9913(23)00278-3'],
  ['https://doi.org/10.1002/art.37734', '10.1002/art.37734'],
  ['doi: 10.1002/art.37734.', '10.1002/art.37734'],
  ['DOI:10.1002/art.37734', '10.1002/art.37734'],
  ['PMID: 23359310', 'pmid23359310'],
  ['pmid 23359310', 'pmid23359310'],
  ['23359310', 'pmid23359310'],
  ['https://pubmed.ncbi.nlm.nih.gov/23359310/', 'pmid23359310'],
  ['PMC3962576', 'pmc3962576'],
  ['PMC 3962576', 'pmc3962576'],
  ['NCT04270877', 'nct04270877'],
  ['nct 0427 0877', 'nct04270877'],
  ['NCT‑04270877', 'nct04270877'],
  ['https://clinicaltrials.gov/study/NCT04270877', 'nct04270877'],
  ['EudraCT 2019-000702-30', 'eudract201900070230'],
  ['2019−000702−30', 'eudract201900070230'],
  ['EUCTR2019-000702-30-DK', 'eudract201900070230'],
  ['CTRI/2013/06/003735', 'ctri201306003735'],
  ['ACTRN12623001042639', 'actrn12623001042639'],
])('“%s” is %s', (typed, number) => {
  expect(identifierOf(typed)).toBe(number);
});

test.each(['tramadol', '20 of 49', '37.8', '2024', 'nct', 'Younger 2013', 'P = 0.009', 'crd', ''])(
  '“%s” is no number of a record',
  (typed) => {
    expect(identifierOf(typed)).toBeNull();
  },
);
