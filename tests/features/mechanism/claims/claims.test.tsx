import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/missing/missing';
import {
  claimsForDiagnoses,
  claimsForStudy,
} from '../../../../src/domain/mechanism/claims-for-study';
import { claimLinks } from '../../../../src/domain/mechanism/claim-links';
import { dataset } from '../../about/served-dataset';

const { claims, pathways } = dataset.mechanism;

function study(id: string) {
  const found = dataset.studies.find((record) => record.id === id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
}
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('claims on mechanism', () => {
  it('each lead to a DOI, a PubMed entry, the page read, or the reason why there is none', () => {
    for (const claim of claims) {
      const reason = known(claim.source.url) === undefined ? claim.source.url : null;
      expect(claimLinks(claim).length > 0 || reason !== null, claim.id).toBe(true);
    }
  });

  it('warn where the readers of the evidence must be warned', () => {
    const standing = new Map(
      pathways.map((story) => [story.id, story.standing.replaceAll('\u00a0', ' ')]),
    );
    expect(standing.get('tlr4-microglia')).toMatch(/Contested.*1 to 200 µM.*thousands of times/);
    expect(standing.get('opioid-receptor-rebound')).toMatch(
      /tumours in mice.*43 to 58%.*5 mg.*50 mg.*72 to 108 h/,
    );
    expect(standing.get('biphasic-hormesis')).toMatch(/^A hypothesis/);
  });

  it('never speak of pain relief in people from cells or animals', () => {
    const bench = claims.filter(({ level }) => level === 'in-vitro' || level === 'animal');
    for (const { id, claim } of bench) expect(claim, id).not.toMatch(/\bpatients?\b|\bpeople\b/);
  });
});

describe('a record and its claims', () => {
  it.each([
    ['younger-2009', ['younger-2009-esr']],
    ['parkitny-2017', ['parkitny-2017-cytokines']],
    ['gironi-2008', ['gironi-2008-beta-endorphin']],
    ['patel-2020', ['patel-2020-ogf-ms']],
    ['younger-2009-naltrexone-50mg', ['younger-2009-50mg-null']],
    ['dara-2023', ['dara-2023-biphasic']],
    ['bruun-plesner-2020', ['bruun-plesner-2020-dose']],
    ['toljan-2018', ['toljan-2018-dose-tiers']],
    ['bested-2023', ['bested-2023-null']],
    ['due-bruun-2025', ['bruun-2025-cpm']],
    ['due-bruun-2024', ['bruun-2024-final-null']],
  ])('%s has its own', (id, expected) => {
    expect(idsOf(claimsForStudy(claims, study(id)).own)).toEqual(expected);
  });

  it('finds a claim by DOI and by PubMed number when no id is noted', () => {
    const unlinked = claims.map((claim) => ({ ...claim, studyIds: [] }));
    expect(idsOf(claimsForStudy(unlinked, study('gironi-2008')).own)).toEqual([
      'gironi-2008-beta-endorphin',
    ]);
    const { citation } = study('gironi-2008');
    const byPubMed = {
      id: 'x',
      citation: { ...citation, doi: { missing: 'not-reported' as const } },
    };
    expect(idsOf(claimsForStudy(unlinked, byPubMed).own)).toEqual(['gironi-2008-beta-endorphin']);
  });

  it('keeps claims on the same people apart from those of the paper', () => {
    const { own, samePeople } = claimsForStudy(claims, study('nielsen-2026'));
    expect(own).toEqual([]);
    expect(idsOf(samePeople)).toEqual(['bruun-2025-cpm', 'bruun-2024-final-null']);
  });

  it('has none for most records', () => {
    const { own, samePeople } = claimsForStudy(claims, study('cree-2010'));
    expect([...own, ...samePeople]).toEqual([]);
  });

  it('is found by diagnosis too', () => {
    expect(idsOf(claimsForDiagnoses(claims, ['crohn-disease']))).toEqual(['li-2018-review']);
    expect(claimsForDiagnoses(claims, ['psoriasis'])).toEqual([]);
  });
});
