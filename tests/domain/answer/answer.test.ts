import { describe, expect, it } from 'vitest';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { scopeOf } from '../../../src/domain/answer/belongs-to-scope';
import { answerOf } from '../../../src/domain/answer/answer';
import { answerSentences } from '../../../src/domain/answer/answer-sentences';
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

/** The answer as a reader sees it, with ordinary spaces. */
function textOf(answer: ReturnType<typeof answerOf>, scope: string): readonly string[] {
  const people = {
    compared: countParticipants(answer.compared).participants,
    uncontrolled: countParticipants([...answer.kinds.uncontrolled, ...answer.kinds.cases])
      .participants,
  };
  return answerSentences(answer, scope, people).map((sentence) =>
    sentence
      .map(({ text }) => text)
      .join('')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
  );
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

  it('says what was found for and against in one breath, with the harms after it', () => {
    // Entered, by the records: Bested 58, Due Bruun 99, Rodríguez-Freire 98, Younger 12 and 31.
    expect(textOf(answer, 'Fibromyalgia')).toEqual([
      'Fibromyalgia: of five controlled comparisons (298 people), two favour LDN (Younger 2009, not randomised; Younger 2013) and three found no clear difference (Bested 2023; Due Bruun 2024; Rodríguez-Freire 2026).',
      'Any adverse event, LDN v comparator: Due Bruun 2024 41 of 49 v 43 of 50; Rodríguez-Freire 2026 33 of 48 v 36 of 50.',
    ]);
  });

  it('puts every record under one kind of evidence', () => {
    const counted = Object.values(answer.kinds).flat();
    expect(counted).toHaveLength(answer.total);
    expect(new Set(counted).size).toBe(answer.total);
  });
});

describe('the answer for other selections', () => {
  it('names a single comparison with its size', () => {
    expect(
      textOf(ofRecords('crohn-disease', 'smith-2007', 'smith-2011'), 'Crohn’s disease'),
    ).toEqual([
      'Crohn’s disease: one controlled comparison, Smith 2011 (40 people, v placebo), favours LDN.',
      'Harms: none of the comparisons reports adverse events by arm in what could be read.',
    ]);
  });

  it('says that nothing was compared where nothing was', () => {
    const answer = ofRecords('complex-regional-pain-syndrome', 'chopra-2013', 'sturn-2016');
    expect(textOf(answer, 'CRPS')).toEqual([
      'CRPS: no controlled comparison of LDN has a result here. Two uncontrolled reports (3 people) cannot tell LDN from time or placebo.',
      'Harms: adverse events have not been compared with a control group.',
    ]);
    expect(answer.withoutTrial.map(({ id }) => id)).toEqual(['complex-regional-pain-syndrome']);
  });

  it('names the largest placebo trial with a figure where there are too many to name', () => {
    const trials = [
      'beaudette-zlatanova-2023',
      'bested-2023',
      'cree-2010',
      'due-bruun-2024',
      'martin-2022',
      'pain-therapeutics-2005',
      'younger-2013',
    ];
    const [counts, largest] = textOf(
      answerFor(({ id }) => trials.includes(id)),
      'Seven studies',
    );
    expect(counts).toMatch(/^Seven studies: of seven controlled comparisons \(\d+ people\), /);
    // Pain Therapeutics 2005 is larger, but only news of it could be read, without a figure.
    expect(largest).toContain(
      'the largest with a figure, Due Bruun 2024 (99 women), found no clear difference, pain intensity −0.34 [−0.95, 0.27].',
    );
  });

  it('never counts 8 and 52 events as people (Srinivasan 2021)', () => {
    const sentences = textOf(
      answerFor(({ id }) => id === 'srinivasan-2021'),
      'Diabetic neuropathy',
    );
    const harms = sentences.at(-1);
    expect(harms).toContain('Srinivasan 2021 8 v 52 (events, not people)');
  });

  it('has nothing to say of nothing', () => {
    const nothing = answerFor(() => false);
    expect(nothing.total).toBe(0);
    expect(nothing.durationsWeeks).toBeNull();
    expect(textOf(nothing, 'Nothing')[0]).toBe('Nothing: no study in this dataset.');
  });
});
