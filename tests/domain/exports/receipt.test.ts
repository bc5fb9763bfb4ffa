import { describe, expect, it } from 'vitest';
import { knownCodes } from '../../../fixtures/arbitraries/view';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { receiptLines, receiptSentence } from '../../../src/domain/exports/receipt';
import { receiptOfView } from '../../../src/domain/exports/receipt-of-view';
import { exportFileName } from '../../../src/domain/exports/write-export';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';

const studies = [
  bareStudy({ id: 'a', participants: 99, participantSet: 'final' }),
  bareStudy({ id: 'b', participants: 40, participantSet: 'final' }),
  bareStudy({ id: 'c', participants: 1200 }),
];
const index = { version: '2026.11.0', date: '2026-11-22', studies };

function receipt(query: string, selected = studies) {
  const { view } = evidenceCodec.decode(query, knownCodes);
  return {
    ...receiptOfView(view, index, selected, new Map([['fibromyalgia', 'Fibromyalgia']])),
    exportDate: '2026-12-24',
  };
}

describe('the receipt of a view', () => {
  it('says version, date, filters in words, order, counts, method and address', () => {
    const query = 'design=rct&condition=neuropathic-pain,arthritis&years=2010-&sort=participants';
    expect(receiptLines(receipt(query))).toEqual([
      ['Source', 'LDN Evidence'],
      ['Dataset', 'version 2026.11.0, 22 November 2026'],
      ['Scope', 'Neuropathic pain and arthritis'],
      [
        'Filters',
        'Condition: Neuropathic pain, Arthritis; Study design: Randomised; Years: 2010 or later',
      ],
      ['Studies', '3 of 3, by most participants'],
      ['People', '1 299, each counted once'],
      ['Method', 'studies as recorded, nothing pooled'],
      [
        'Address',
        '/?condition=neuropathic-pain,arthritis&design=rct&years=2010-&sort=participants',
      ],
      ['Exported', '24 December 2026'],
      ['Licence of the dataset', 'CC BY 4.0'],
    ]);
  });

  it('says that nothing is filtered', () => {
    expect(receipt('')).toMatchObject({ scope: 'All conditions', filters: [], address: '/' });
    expect(receiptSentence(receipt(''))).toContain(
      'Filters: none. Studies: 3 of 3, by study design',
    );
  });

  it('says that a search ranks the list', () => {
    expect(receipt('q=naltrexone').sort).toBe('best match to the search words first');
    expect(receipt('q=naltrexone&sort=year').sort).toBe('by newest first');
  });
});

describe('the name of a file', () => {
  const one = studies.slice(0, 1);

  it.each([
    ['', studies, 'ldn-evidence_all-conditions_2026-11_k3.csv'],
    ['condition=neuropathic-pain', one, 'ldn-evidence_neuropathic-pain_2026-11_k1.csv'],
    ['design=rct&n=50', one, 'ldn-evidence_rct_n50_2026-11_k1.csv'],
    ['q=Sjögren’s+50%25', one, 'ldn-evidence_sjogren-s-50_2026-11_k1.csv'],
  ])('says what it holds: %s', (query, selected, name) => {
    expect(exportFileName('csv', receipt(query, [...selected]))).toBe(name);
  });

  it('tells the two spreadsheets apart, and formats that share an ending', () => {
    const names = (['csv', 'csv-full', 'json', 'csl', 'fhir'] as const).map((format) =>
      exportFileName(format, receipt('')),
    );
    expect(names).toEqual([
      'ldn-evidence_all-conditions_2026-11_k3.csv',
      'ldn-evidence_all-conditions_2026-11_k3_all-columns.csv',
      'ldn-evidence_all-conditions_2026-11_k3.json',
      'ldn-evidence_all-conditions_2026-11_k3.csl.json',
      'ldn-evidence_all-conditions_2026-11_k3.fhir.json',
    ]);
  });
});
