import { describe, expect, it } from 'vitest';
import { addressFault, addressFaults } from '../../../src/domain/check/address-rules';

describe('addresses for readers', () => {
  it.each([
    'https://doi.org/10.1016/S2665-9913(23)00278-3',
    'https://pubmed.ncbi.nlm.nih.gov/23359310/',
    'http://snomed.info/id/128200000',
    'https://clinicaltrials.gov/study/NCT04270877',
    'https://www.mdedge.com/familymedicine/article/265251',
    'https://ldnresearchtrust.org/can-ldn-help-mast-cell-activation-syndrome-mcas',
  ])('takes %s', (address) => {
    expect(addressFault(address)).toBeNull();
  });

  it.each([
    ['http://127.0.0.1/paper', 'by its number'],
    ['http://[::1]/paper', 'by its number'],
    ['http://paper.local/', 'others cannot reach'],
    ['http://intranet/paper', 'others cannot reach'],
    ['ftp://example.org/paper', 'uses ftp:'],
    ['https://me@example.org/', 'holds a user name'],
    ['https://ma1.mdedge.com/topics', 'a test host'],
    ['https://mdedge9-ma1.mdedge.com/topics', 'a test host'],
    ['https://dev.anzctr.org.au/Trial/1', 'a test host'],
    ['http://the-uncensored-wiki.com:20161/A', 'names port 20161'],
    ['http://grantome.com/grant/1', 'a copy of a grant register'],
    ['http://cdek.wustl.edu/trial/NCT04502251/', 'name the registry'],
    ['https://0-www-example-com.library.example.edu/', 'a library proxy'],
    ['https://https.ncbi.nlm.nih.gov/books/NBK1', 'a library proxy'],
    ['https://www.scribd.com/document/1', 'whose host is not in the list'],
    // One page there is an account of its own; its copies of abstracts are not.
    ['https://ldnresearchtrust.org/an-abstract', 'whose host is not in the list'],
    ['https://doi.org.example.com/10.1/2', 'whose host is not in the list'],
    ['see the paper', 'not an address'],
  ])('refuses %s', (address, reason) => {
    expect(addressFault(address)).toContain(reason);
  });

  it('lets no page that only reports a study stand as the official text', () => {
    const [official, read] = ['official', 'pages'].map((key) =>
      addressFaults({ [key]: [{ url: 'https://www.univadis.co.uk/viewarticle/1' }] }),
    );
    expect(official?.map(({ field }) => field)).toEqual(['official[0].url']);
    expect(read).toEqual([]);
  });

  it('finds addresses in running text, and names the field', () => {
    expect(addressFaults({ notes: [{ note: 'Read at http://localhost/x.' }] })).toEqual([
      { field: 'notes[0].note', reason: 'names localhost, which others cannot reach' },
    ]);
  });
});
