import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/domain/answer/answer';
import { lineText } from '../../../src/domain/answer/answer-line';
import { scopeOf } from '../../../src/domain/answer/belongs-to-scope';
import { harmsOfQuestion } from '../../../src/domain/answer/harms-of-question';
import { harmsOfQuestionLine } from '../../../src/domain/answer/harms-of-question-words';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { fixedDataset } from '../../fixed-records';

const { studies, diagnoses, harms: noted } = indexOfDataset(await fixedDataset(), {});

/** What is said of the harms in these records alone, with ordinary spaces. */
function harmsIn(...ids: readonly string[]): string {
  const chosen = studies.filter(({ id }) => ids.includes(id));
  const answer = answerOf(chosen, {
    everything: studies,
    diagnoses,
    registeredTrials: [],
    scope: scopeOf({ condition: [], diagnosis: [] }, diagnoses),
  });
  return lineText(harmsOfQuestionLine(harmsOfQuestion(answer, chosen, noted))).replaceAll(
    /\s/g,
    ' ',
  );
}

describe('the harms of a question', () => {
  it('gives counts of both arms of the largest trials, and stopping', () => {
    // Due Bruun 2024, Lancet Rheumatol, and Rodríguez-Freire 2026: any adverse event and stopping as printed.
    expect(harmsIn('due-bruun-2024', 'rodriguez-freire-2026')).toBe(
      'Any adverse event, LDN v placebo: 41 of 49 v 43 of 50 (Due Bruun 2024), 33 of 48 v 36 of 50 (Rodríguez-Freire 2026); stopping 4 of 49 v 3 of 50.',
    );
  });

  it('names what reviews find more of, with its source', () => {
    // Nazir 2025, abstract: vivid dreams, risk ratio 2.41 (1.77 to 3.28); headache includes no difference.
    expect(harmsIn('younger-2013', 'nazir-2025')).toBe(
      'How many had any adverse event is not given by arm in what could be read. More vivid dreams, risk ratio 2.41 [1.77, 3.28] (Nazir 2025).',
    );
  });

  it('says where sources disagree: counts that lie the other way, a review that denies it in words', () => {
    // Hegde 2025: rate ratio 1.40 (1.12 to 1.75), where the trial counts fewer people on LDN (41 of 49 v 43 of 50).
    expect(harmsIn('due-bruun-2024', 'hegde-2025')).toContain(
      'In conflict: adverse events, rate ratio 1.40 [1.12, 1.75] (Hegde 2025).',
    );
    // Saif 2026: dizziness 1.99 (1.07 to 3.70); Vatvani 2024: "no difference in headache, diarrhoea or dizziness".
    expect(harmsIn('saif-2026', 'vatvani-2024')).toContain(
      'In conflict: dizziness, risk ratio 1.99 [1.07, 3.70] (Saif 2026, not Vatvani 2024).',
    );
  });

  it('speaks of a conflict only where both sides belong to the question', () => {
    expect(harmsIn('saif-2026')).toContain(
      'More dizziness, risk ratio 1.99 [1.07, 3.70] (Saif 2026).',
    );
    expect(harmsIn('saif-2026')).not.toContain('conflict');
  });

  it('never counts 8 and 52 events as people (Srinivasan 2021)', () => {
    expect(harmsIn('srinivasan-2021')).toBe(
      'Any adverse event, LDN v amitriptyline: 8 v 52 events (Srinivasan 2021, not counted as people).',
    );
  });

  it('never calls harms of naltrexone at any dose harms of LDN (Bolton 2019)', () => {
    expect(harmsIn('bolton-2019')).toBe(
      'No study here counts adverse events beside a control group.',
    );
  });
});
