import { describe, expect, it } from 'vitest';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { scopeOf } from '../../../src/domain/answer/belongs-to-scope';
import { answerOf } from '../../../src/domain/answer/answer';
import { lineText } from '../../../src/domain/answer/answer-line';
import { benefitLine } from '../../../src/domain/answer/benefit-line';
import type { StudySummary } from '../../../src/domain/summary/study-summary';
import { countParticipants } from '../../../src/domain/select/count-participants';
import { fixedDataset } from '../../fixed-records';

const { studies, diagnoses, registeredTrials } = indexOfDataset(await fixedDataset(), {});

function answerFor(belongs: (study: StudySummary) => boolean, chosenDiagnoses: string[] = []) {
  return answerOf(studies.filter(belongs), {
    everything: studies,
    diagnoses,
    registeredTrials,
    scope: scopeOf({ condition: [], diagnosis: chosenDiagnoses }, diagnoses),
  });
}

/** The answer for these records alone, so that a new one changes no expectation here. */
const ofRecords = (diagnosis: string, ...ids: readonly string[]) =>
  answerFor(({ id }) => ids.includes(id), [diagnosis]);

/** What is said of benefit, with ordinary spaces and dashes. */
function benefitOf(answer: ReturnType<typeof answerOf>, mixed = false): string {
  const { uncontrolled, cases } = answer.kinds;
  const people = countParticipants([...uncontrolled, ...cases]).participants;
  return lineText(benefitLine(answer, { uncontrolled: people, mixed }))
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('\u2060', '');
}

describe('the answer for fibromyalgia', () => {
  const answer = ofRecords(
    'fibromyalgia',
    'bested-2023',
    'bruun-2021-protocol',
    'driver-2023',
    'due-bruun-2024',
    'due-bruun-2025',
    'rodriguez-freire-2026',
    'vatvani-2024',
    'younger-2009',
    'younger-2009-naltrexone-50mg',
    'younger-2013',
  );

  it('counts each trial once: no second report, no 50 mg, no review, no registration', () => {
    expect(answer.compared.map(({ id }) => id)).toEqual([
      'bested-2023',
      'due-bruun-2024',
      'rodriguez-freire-2026',
      'younger-2009',
      'younger-2013',
    ]);
    expect(answer.kinds.randomised.map(({ id }) => id)).toContain('due-bruun-2025');
    expect(answer.kinds.context.map(({ id }) => id)).toEqual(['younger-2009-naltrexone-50mg']);
  });

  it('counts a protocol, a cohort and a review apart', () => {
    const { registered, uncontrolled, reviews } = answer.kinds;
    expect([registered, uncontrolled, reviews].map((kind) => kind.map(({ id }) => id))).toEqual([
      ['bruun-2021-protocol'],
      ['driver-2023'],
      ['vatvani-2024'],
    ]);
  });

  it('says which way the randomised trials went, with the sizes of the two largest', () => {
    // Randomised with a result, by the records: Bested, Due Bruun, Rodríguez-Freire and Younger 2013, which
    // alone has P below 0.05; Younger 2009 was single-blind without randomisation. Figures as printed.
    expect(benefitOf(answer)).toBe(
      'Of four randomised trials against placebo, one favours LDN and three show no clear difference. The two largest point opposite ways: −0.34 [−0.95, 0.27] (Due Bruun 2024) and 0.49 [−0.32, 1.31] (Rodríguez-Freire 2026), pain intensity, 0–10, 12 and 13 weeks.',
    );
  });

  it('puts every record under one kind of evidence', () => {
    const counted = Object.values(answer.kinds).flat();
    expect(counted).toHaveLength(answer.total);
    expect(new Set(counted).size).toBe(answer.total);
  });
});

describe('the benefit of other selections', () => {
  it('names a single trial with its size', () => {
    expect(benefitOf(ofRecords('crohn-disease', 'smith-2007', 'smith-2011'))).toBe(
      'One randomised trial against placebo, Smith 2011 (40 people), favours LDN: clinical response 88% v 40% (+48), P = 0.009, 12 weeks.',
    );
  });

  it('says that two trials point in opposite directions, and pools nothing', () => {
    const two = ofRecords('fibromyalgia', 'due-bruun-2024', 'rodriguez-freire-2026');
    expect(benefitOf(two)).toBe(
      'Two randomised trials against placebo point in opposite directions, neither clearly: −0.34 [−0.95, 0.27] (Due Bruun 2024) and 0.49 [−0.32, 1.31] (Rodríguez-Freire 2026), pain intensity, 0–10, 12 and 13 weeks.',
    );
  });

  it('says that nothing was compared where nothing was', () => {
    const answer = ofRecords('complex-regional-pain-syndrome', 'chopra-2013', 'sturn-2016');
    expect(benefitOf(answer)).toBe(
      'No controlled comparison of LDN has a result here. Two uncontrolled reports (3 people) cannot tell LDN from time or placebo.',
    );
    expect(answer.withoutTrial.map(({ id }) => id)).toEqual(['complex-regional-pain-syndrome']);
  });

  it('keeps what was not randomised apart, and calls nothing randomised that was not', () => {
    expect(benefitOf(ofRecords('chronic-pain', 'martin-2022'))).toBe(
      'No randomised comparison has a readable result. Not randomised: one favours LDN (Martin 2022).',
    );
  });

  it('says of which condition a size is where several are asked about, and that larger trials give none', () => {
    const trials = ['bested-2023', 'cree-2010', 'due-bruun-2024', 'pain-therapeutics-2005'];
    // Pain Therapeutics 2005 (600 women) is larger, but only news of it could be read, without a figure.
    expect(
      benefitOf(
        answerFor(({ id }) => trials.includes(id)),
        true,
      ),
    ).toBe(
      'Of four randomised trials against placebo, one favours LDN and three show no clear difference. Largest reporting a size: pain intensity −0.34 [−0.95, 0.27] (Due Bruun 2024, fibromyalgia, 0–10, 12 weeks).',
    );
  });

  it('does not guess the side of a figure whose direction is not stated (Srinivasan 2021)', () => {
    expect(benefitOf(ofRecords('painful-diabetic-neuropathy', 'srinivasan-2021'))).toContain(
      '1.64 [−0.92, 4.20], 0–100, 6 weeks, which side it favours is not stated.',
    );
  });

  it('has nothing to say of nothing', () => {
    const nothing = answerFor(() => false);
    expect(nothing.total).toBe(0);
    expect(nothing.durationsWeeks).toBeNull();
    expect(benefitOf(nothing)).toBe('No study of this in the dataset.');
  });
});
