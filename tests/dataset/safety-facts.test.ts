import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { faultLine } from '../../src/domain/check/fault';
import { isMissing } from '../../src/domain/missing/missing';
import { factsOfSituation } from '../../src/domain/safety/situation-facts';
import { safetyFileOf } from '../../src/domain/safety/safety-file';
import { safetyLead } from '../../src/domain/safety/safety-lead';
import type { SafetyFact } from '../../src/domain/schema/safety-fact';
import {
  patientSituationCodes,
  type PatientSituation,
} from '../../src/domain/vocabulary/patient-situations';

const { dataset, faults } = await gatherDataset('src/data');
if (dataset === null) throw new Error(faults.map(faultLine).join('\n'));
const { safety } = dataset;

const fact = (id: string): SafetyFact => {
  const found = safety.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No fact ${id}`);
  return found;
};
/** Everything a reader of the fact sees of it at once, and the little that a list of answers shows. */
const wordings = (id: string): readonly string[] => {
  const { statement, short } = fact(id);
  return [isMissing(statement) ? '' : statement, ...(short === undefined ? [] : [short])];
};

/** Sentences that have been misread to a patient's harm, with what must stand in the same breath. */
const together: readonly { readonly id: string; readonly beside: readonly RegExp[] }[] = [
  // "EU: dependence only" reads as leave to give LDN with opioid painkillers.
  {
    id: 'ci-opioid-use',
    beside: [/analgesics/, /no low dose|No low dose/, /UK, Italian and Swiss texts/],
  },
  { id: 'buprenorphine', beside: [/nothing( in either)? exempts a low dose/] },
  { id: 'tramadol', beside: [/contraindicat/, /no low dose is exempt/] },
  // Seven to ten days hold after short-acting opioids only.
  {
    id: 'w-opioid-free-interval',
    beside: [/short-acting/, /not enough after methadone or buprenorphine/i, /two weeks/],
  },
  // The abstract prints 5 mg where the case took 50.
  { id: 'lactation', beside: [/on 50 mg/, /advise against/] },
  { id: 'pregnancy', beside: [/(5 and 18 times).*50 mg|50 mg.*5 and 18|human dose of 50 mg/] },
  { id: 'pregnancy-human-cohort', beside: [/more pregnancy loss/, /low doses/] },
  { id: 'peri-fda', beside: [/resuscitation/, /No rule for 1 to 5 mg|no rule for 1 to 5 mg/] },
  { id: 'peri-hold-oral', beside: [/None was found for 1 to 5 mg/] },
  { id: 'surgery-asam-72h', beside: [/opioid use disorder/, /update/] },
  { id: 'surgery-ldn-commercial-48h', beside: [/neither guidance nor evidence/] },
  { id: 'blockade-12-5mg', beside: [/four people/, /1 to 5 mg/] },
  {
    id: 'liver-injection-pk',
    beside: [/Severe impairment was not studied/, /carr(y|ies) over to tablets/],
  },
  { id: 'ci-hepatitis', beside: [/Canadian/] },
  {
    id: 'antidiarrhoeals-cough',
    beside: [/not named/, /not mean that (they are|it is) unaffected/],
  },
  { id: 'hep-combine', beside: [/614/, /100 mg/] },
];

describe('what can be misread to a patient’s harm', () => {
  it.each(together)(
    '$id says the other half in the same breath, short or long',
    ({ id, beside }) => {
      for (const text of wordings(id)) for (const half of beside) expect(text).toMatch(half);
    },
  );

  it('no fact gives 5 mg as the dose of the mother whose milk was measured', () => {
    for (const text of wordings('lactation')) expect(text).not.toMatch(/\b5 mg/);
  });
});

describe('where a fact sends its reader', () => {
  /** Hosts of copies, mirrors, machine-written pages and sellers that were read, and are never linked. */
  const copies =
    /studylib|drugcentral|prescriberpoint|pillintrip|pill2trip|rxreasoner|starbene|generika|oddb|medikamio|medlibrary|motherfigure|recallguide|scribd|huggingface|droracle|rosheta|emedtv|renalandurology|drugs\.com|researcher\.life|litmetric|ouci|qxmd|ldnresearchtrust|ldndirect|mims|mallinckrodt/;

  it('to no copy', () => {
    const addresses = safety.flatMap(({ official, read }) => [
      ...official.map(({ url }) => url),
      ...(read.pages ?? []),
    ]);
    expect(addresses.length).toBeGreaterThan(safety.length);
    expect(addresses.filter((url) => copies.test(url))).toEqual([]);
  });

  it('to an official text wherever it speaks for a jurisdiction', () => {
    const without = safety.filter(
      ({ jurisdictions, official }) =>
        jurisdictions.length > 0 && !official.some(({ kind }) => kind === 'official'),
    );
    expect(without).toEqual([]);
    // Nobody official says either of these.
    expect(safety.filter(({ official }) => official.length === 0).map(({ id }) => id)).toEqual([
      'surgery-ldn-commercial-48h',
      'immunosuppressants',
    ]);
  });
});

/** The answer that must stand first for each situation; the weightiest kind of statement there is. */
const first: Readonly<Record<PatientSituation, string>> = {
  opioid: 'ci-opioid-use',
  'methadone-or-buprenorphine': 'buprenorphine',
  tramadol: 'tramadol',
  surgery: 'surgery-ema-three-days',
  'acute-pain': 'peri-fda',
  pregnant: 'pregnancy',
  breastfeeding: 'breastfeeding-europe',
  liver: 'ci-hepatitis',
  kidney: 'ci-renal',
  child: 'children',
  depression: 'w-depression',
  alcohol: 'alcohol',
  'other-medicines': 'antidiarrhoeals-cough',
};

describe('situations of a patient', () => {
  it.each(patientSituationCodes)('%s is answered, the weightiest fact first', (situation) => {
    expect(factsOfSituation(safety, situation)[0]?.id).toBe(first[situation]);
  });

  it('a seller’s word comes last before surgery', () => {
    expect(factsOfSituation(safety, 'surgery').at(-1)?.id).not.toBe(first.surgery);
    const own = factsOfSituation(safety, 'surgery').filter(
      ({ situations }) => situations[0] === 'surgery',
    );
    expect(own.at(-1)?.id).toBe('surgery-ldn-commercial-48h');
  });
});

describe('the lead of Safety', () => {
  const lead = safetyLead(safetyFileOf(dataset), [])
    .map(({ text }) => text)
    .join('');

  it('counts each contraindication once, whatever facts spell it out', () => {
    // Opioids, failed challenge, acute withdrawal, hepatitis, kidney failure, hypersensitivity.
    expect(lead).toContain('names six contraindications to naltrexone');
    expect(lead).toContain('all were written for licensed doses of 50 mg');
    expect(safety.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id)).toEqual([
      'tramadol',
      'buprenorphine',
      'kidney-combination',
    ]);
  });
});
