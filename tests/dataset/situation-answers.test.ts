import { beforeAll, describe, expect, it } from 'vitest';
import { isMissing } from '../../src/domain/missing/missing';
import { opioidEntries } from '../../src/domain/safety/opioid-entry';
import { opioidEntryText } from '../../src/domain/safety/opioid-entry-words';
import { safetyFileOf, type SafetyFile } from '../../src/domain/safety/safety-file';
import {
  situationAnswer,
  statementInShort,
  type SituationAnswer,
} from '../../src/domain/safety/situation-answer';
import { youngestAge } from '../../src/domain/safety/trial-entries';
import type { Dataset } from '../../src/domain/schema/dataset';
import {
  patientSituationCodes,
  type PatientSituation,
} from '../../src/domain/vocabulary/patient-situations';
import { livingDataset } from '../living-dataset';

let dataset: Dataset;
let file: SafetyFile;
beforeAll(async () => {
  dataset = await livingDataset();
  file = safetyFileOf(dataset);
});

/** What stands in sight of the reader: statements, names of other facts, counts of trials. */
function shown({ lead, alsoContraindicated, notFound, atLowDose, trialsText }: SituationAnswer) {
  const titles = [...alsoContraindicated, ...atLowDose].map(({ title }) => title);
  return [...lead.map(statementInShort), ...titles, notFound, trialsText].join(' ');
}

/** Contraindications of a situation that its block does not name. */
function lost(answer: SituationAnswer): readonly string[] {
  const named = new Set([...answer.lead, ...answer.alsoContraindicated].map(({ id }) => id));
  return dataset.safety
    .filter(
      ({ kind, situations, statement }) =>
        kind === 'contraindication' &&
        situations.includes(answer.situation) &&
        !isMissing(statement),
    )
    .map(({ id }) => id)
    .filter((id) => !named.has(id));
}

const opioids: readonly PatientSituation[] = [
  'opioid',
  'methadone-or-buprenorphine',
  'tramadol',
  'acute-pain',
];

describe('answers to “My patient …”', () => {
  it.each(patientSituationCodes)('%s: no contraindication is lost', (situation) => {
    expect(lost(situationAnswer(file, situation))).toEqual([]);
  });

  it('a lost contraindication is seen', () => {
    const answer = situationAnswer(file, 'liver');
    expect(lost({ ...answer, alsoContraindicated: [] })).toEqual(['kidney-combination']);
    expect(lost({ ...answer, lead: [] })).toEqual(['ci-hepatitis']);
  });

  it.each(opioids)(
    '%s: what is shown names the contraindication, never leave to give LDN',
    (situation) => {
      const answer = situationAnswer(file, situation);
      const text = shown(answer);
      expect(text).toMatch(/contraindicated with (any )?opioid|Opioid treatment or dependence/);
      // An interval after opioids stands nowhere without methadone and buprenorphine.
      if (/opioid-free|7 to 10/.test(text)) expect(text).toMatch(/methadone or buprenorphine/);
      if (situation !== 'acute-pain') expect(text).toMatch(/[Nn]o(thing)? (exempts a )?low dose/);
    },
  );

  it('methadone and buprenorphine are both named for those who take either', () => {
    const text = shown(situationAnswer(file, 'methadone-or-buprenorphine'));
    expect(text).toMatch(/methadone and buprenorphine included/);
  });

  it.each(patientSituationCodes)(
    '%s: describes, advises nothing and calls nothing safe',
    (situation) => {
      const text = shown(situationAnswer(file, situation));
      expect(text).toMatch(/Low doses: no official text found in what could be read\./);
      expect(text).not.toMatch(
        /\bshould\b|\bmust\b|\b(is|are) safe\b|\bno risk\b|\bcan be (given|taken)\b/,
      );
    },
  );

  it('counts the same trials as the sentence on people on opioids', () => {
    const sentence = opioidEntryText(opioidEntries(dataset.studies));
    for (const situation of ['opioid', 'methadone-or-buprenorphine', 'tramadol'] as const) {
      const answer = situationAnswer(file, situation);
      expect(answer.trialsInFull).toBe(sentence);
      // By hand over the lists, 29 November 2026.
      expect(answer.trialsText).toBe(
        '10 of 21 controlled LDN trials left out people on opioids; for 10 the list could not be read in full.',
      );
      expect(answer.leftOutBy).toHaveLength(10);
    }
  });

  it('counts as many trials in every situation, and each says its reason', () => {
    for (const [subject, entries] of Object.entries(file.trialEntries)) {
      expect(entries, subject).toHaveLength(21);
      for (const { entry, words, studyId } of entries)
        if (entry === 'excluded') expect(words, `${subject}, ${studyId}`).not.toBeNull();
    }
  });

  it('reads an age from every list that gives one', () => {
    const ages = dataset.studies.flatMap(({ eligibility }) =>
      eligibility === undefined || isMissing(eligibility.age) ? [] : [eligibility.age],
    );
    expect(ages.length).toBeGreaterThan(20);
    expect(ages.filter((age) => youngestAge(age) === null)).toEqual([]);
  });

  it('children were let into two controlled trials, by the ages of their lists', () => {
    // Sharafaddinzadeh 2010, 15 to 65 years; Smith 2013, over 6 to 17.
    const admitted = file.trialEntries.under18?.filter(({ entry }) => entry === 'admitted');
    expect(admitted?.map(({ studyId }) => studyId)).toEqual([
      'sharafaddinzadeh-2010',
      'smith-2013-paediatric',
    ]);
  });
});
