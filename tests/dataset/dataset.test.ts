import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { datasetCounts } from '../../src/domain/census/dataset-counts';
import { faultLine } from '../../src/domain/check/fault';
import { isMissing, known } from '../../src/domain/missing/missing';
import { reviewsFileOf } from '../../src/domain/reviews/reviews-file';
import { safetyFileOf } from '../../src/domain/safety/safety-file';
import { picoGroups } from '../../src/domain/record/pico-rows';
import { exposureVariable } from '../../src/domain/exports/fhir/variables';
import { summariseStudy } from '../../src/domain/summary/summarise-study';
import type { Study } from '../../src/domain/schema/study';
import { countParticipants } from '../../src/domain/select/count-participants';
import type { CautionKind } from '../../src/domain/vocabulary/cautions';
import { foundingRecords } from './founding-records';

const { dataset, faults } = await gatherDataset('src/data');
if (dataset === null) throw new Error(faults.map(faultLine).join('\n'));
const { studies, exclusions, instruments, registeredTrials, glossary, diagnoses } = dataset;
const { mechanism, pharmacology, safety } = dataset;

function study(id: string): Study {
  const found = studies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
}

describe('the dataset', () => {
  it('has no fault', () => {
    expect(faults.map(faultLine)).toEqual([]);
  });

  it('still accounts for the 147 records it began with, and keeps out the one it kept out', () => {
    expect(foundingRecords).toHaveLength(147);
    const excluded = exclusions.map(({ id }) => id);
    const accountedFor = [...studies.map(({ id }) => id), ...excluded];
    expect(foundingRecords.filter((id) => !accountedFor.includes(id))).toEqual([]);
    expect(excluded).toContain('oalib-meta');
  });

  it('counts as accounted for what it holds and what it keeps out', () => {
    const { records, excluded, accountedFor } = datasetCounts(dataset);
    expect(records).toBe(readdirSync('src/data/studies').length);
    expect(excluded).toBe(exclusions.length);
    expect(accountedFor).toBe(records + excluded);
  });
  // 28 of the first release, two of 2026.11.2 (POTS, HIV) and three of 2026.12 (depression, Hashimoto, alopecia).
  it('holds every registered trial, threshold and term that was collected', () => {
    // 28 of the first release, and the POTS and HIV trials added in 2026.11.2.
    expect(registeredTrials).toHaveLength(33);
    expect(instruments).toHaveLength(22);
    expect(glossary).toHaveLength(27);
    const open = instruments.filter(({ threshold }) => isMissing(threshold)).map(({ id }) => id);
    expect(open).toEqual(['fiqr', 'msqol-54']);
  });

  it('holds every claim and fact that was collected, and knows which are not verified', () => {
    const { claims } = mechanism;
    const speaking = (direction: string) =>
      claims.filter((claim) => claim.direction === direction).length;
    const count = [claims.length, ...['supports', 'contradicts', 'mixed'].map(speaking)];
    // 30 of the first release (5 mixed), and Sasso 2024 (mixed) added in 2026.11.2.
    expect(count).toEqual([31, 19, 6, 6]);
    // 43 of the first release, and 34 with official sources added in 2026.12.0.
    expect(safety).toHaveLength(77);
    // 45 of the first release, the serum level on 4.5 mg of 2026.11.2 and eleven facts of 2026.12.0.
    expect(pharmacology).toHaveLength(57);
    const unverified = pharmacology.filter(({ verified }) => !verified).map(({ id }) => id);
    expect(unverified).toEqual(['cmax-ldn', 'affinity-ki-naltrexone', 'licence-lodonal']);
  });

  it('marks every threshold but the rule of thumb for standardised differences as within-person', () => {
    const between = instruments.filter(({ withinPerson }) => withinPerson === false);
    expect(between.map(({ id }) => id)).toEqual(['smd-cohen']);
  });

  it('lists exactly the diagnoses that records, trials and wider diagnoses name', () => {
    const named = new Set([
      ...[...studies, ...registeredTrials].flatMap((record) => record.diagnoses),
      ...diagnoses.flatMap(({ parent }) => parent ?? []),
    ]);
    expect(diagnoses.map(({ id }) => id).toSorted()).toEqual([...named].toSorted());
  });
});

describe('records that readers must find', () => {
  it.each([
    [1, 'martin-2022'],
    [2, 'driver-2023'],
    [4, 'rupp-2023'],
    [5, 'dara-2023'],
  ])('holds reference %i of the founding text once: %s', (reference, id) => {
    const found = studies.filter(({ seedReference }) => seedReference === reference);
    expect(found.map((record) => record.id)).toEqual([id]);
  });

  it('knows reference 4 as the scoping review of centralized pain and 5 as the review of arthritis', () => {
    expect(study('rupp-2023')).toMatchObject({ design: 'scoping-review' });
    expect(study('rupp-2023').conditionGroups).toContain('centralized-pain');
    expect(study('dara-2023').conditionGroups).toContain('arthritis');
  });
});

describe('people who appear in several records', () => {
  it.each([
    [
      'final-trial',
      99,
      ['bruun-2021-protocol', 'due-bruun-2024', 'due-bruun-2025', 'nielsen-2026'],
    ],
    ['innova-trial', 98, ['colomer-carbonell-2022', 'rodriguez-freire-2026']],
  ])('are one set, %s, and counted once as %i', (set, people, ids) => {
    const members = studies.filter(({ participantSet }) => participantSet === set);
    expect(members.map(({ id }) => id)).toEqual(ids);
    const summaries = members.map((member) => summariseStudy(member, () => null));
    expect(countParticipants(summaries).participants).toBe(people);
  });

  it('are one set for the registers of the same Norwegian users', () => {
    const members = studies.filter(
      ({ participantSet }) => participantSet === 'norwegian-prescription-register',
    );
    expect(members).toHaveLength(7);
    const summaries = members.map((member) => summariseStudy(member, () => null));
    // Raknes 2017 on utilisation, the largest of the overlapping records.
    expect(countParticipants(summaries).participants).toBe(15297);
  });
});

describe('warnings that records must carry', () => {
  const warned: readonly (readonly [CautionKind, readonly string[]])[] = [
    ['not-low-dose', ['younger-2009-naltrexone-50mg']],
    [
      'opioid-combination',
      ['chindalore-2005', 'pain-therapeutics-2005-oxytrex-oa', 'webster-2006'],
    ],
    [
      'news-only',
      ['deshpande-2021', 'pain-therapeutics-2005', 'pain-therapeutics-2005-oxytrex-oa'],
    ],
    [
      'shared-participants',
      ['due-bruun-2024', 'due-bruun-2025', 'nielsen-2026', 'bruun-2021-protocol'],
    ],
    ['shared-participants', ['rodriguez-freire-2026', 'colomer-carbonell-2022']],
    ['possible-overlap', ['asa-2019-single-institution', 'mckenzie-brown-2023']],
    ['second-hand', ['due-bruun-2024', 'rodriguez-freire-2026', 'parkitny-2017']],
    ['complete-cases', ['due-bruun-2024']],
    ['conflicting-readings', ['younger-2013']],
    ['medians-not-means', ['bested-2023']],
    ['direction-not-stated', ['srinivasan-2021']],
    ['events-not-patients', ['srinivasan-2021']],
    ['no-denominators', ['smith-2011']],
    ['sources-disagree', ['smith-2013-paediatric', 'khan-2020', 'beaudette-zlatanova-2023']],
    ['before-after-only', ['smith-2013-paediatric']],
    ['correction-not-read', ['raknes-2018-ibd', 'raknes-2019']],
    ['denominator-unknown', ['driver-2023']],
    ['figures-do-not-match', ['dieckmann-2021']],
    ['p-does-not-fit', ['hegde-2025']],
    ['contested', ['vatvani-2024']],
  ];

  it.each(warned)('"%s" stands on %j', (kind, ids) => {
    for (const id of ids) expect(study(id).cautions.map((c) => c.kind)).toContain(kind);
  });

  it('sets apart exactly the records of naltrexone that is not standard low dose', () => {
    const apart = studies.filter(({ contextOnly }) => contextOnly !== undefined);
    expect(apart.map(({ id }) => id)).toEqual([
      'abboud-1990-epidural',
      'ajem-2012-trauma-uldn',
      'chindalore-2005',
      'hamann-sloan-2007',
      'intrathecal-morphine-naltrexone-rct',
      'kjellberg-tramer-2001',
      'pain-therapeutics-2005-oxytrex-oa',
      'webster-2006',
      'wittels-1993',
      'younger-2009-naltrexone-50mg',
    ]);
  });

  it('leaves out of every group of conditions only what is set apart', () => {
    const outside = studies.filter(({ conditionGroups: groups }) => groups.length === 0);
    expect(outside.map(({ id }) => id)).toEqual([
      'abboud-1990-epidural',
      'ajem-2012-trauma-uldn',
      'intrathecal-morphine-naltrexone-rct',
      'kjellberg-tramer-2001',
      'wittels-1993',
    ]);
    expect(outside.every(({ contextOnly }) => contextOnly !== undefined)).toBe(true);
  });

  it('calls no dose a daily one that was taken once: 6 and 9 mg with epidural morphine (abstract)', () => {
    const once = studies.filter(({ intervention }) => intervention.givenOnce);
    expect(once.map(({ id }) => id)).toContain('abboud-1990-epidural');
    for (const record of once) {
      const rows = JSON.stringify(picoGroups(record));
      expect(rows).toMatch(/\d\u00a0(mg|µg) once/);
      expect(rows).not.toMatch(/\d\u00a0(mg|µg) a day/);
      expect(exposureVariable(record).title).toMatch(/ once$/);
    }
  });

  it('sets no review of another use beside the reviews of LDN, nor its figures among harms', () => {
    const review = 'kjellberg-tramer-2001';
    const { reviews, estimates, matrix } = reviewsFileOf(dataset);
    const { reviewEstimates, reviewHarms } = safetyFileOf(dataset);
    expect(reviews.length).toBeGreaterThan(0);
    for (const { id } of reviews) expect(id).not.toBe(review);
    for (const { reviewId } of [...estimates, ...matrix.rows, ...reviewEstimates, ...reviewHarms])
      expect(reviewId).not.toBe(review);
  });

  it('keeps the responders of FINAL by intention to treat: 20 of 49 against 13 of 50', () => {
    const counts = study('due-bruun-2024').outcomes.flatMap(({ arms }) =>
      arms.map(({ events, total }) => `${known(events)}/${known(total)}`),
    );
    expect(counts).toEqual(expect.arrayContaining(['20/49', '13/50']));
  });
});

describe('registered trials', () => {
  it('lead to the record that their registration belongs to', () => {
    const linked = registeredTrials.flatMap(({ studyId }) => studyId ?? []);
    expect(linked.toSorted()).toEqual([
      'actrn12623000172606',
      'actrn12624001162505',
      'figueiredo-2024',
      'hamel-2023',
      'hershey-endometriosis-2022',
      'kasai-2021-protocol',
      'meadows-lift-protocol',
      'naik-2024-protocol',
      'nct01810185-ibd-withdrawn',
      'nct03482479-vasculitis',
      'nct04115020-arthritis-withdrawn',
      'nct04313972',
      'nct05955313',
      'nct06306157',
      'paulides-2022-protocol',
      'roginsky-mesenteric-panniculitis',
    ]);
  });
});
