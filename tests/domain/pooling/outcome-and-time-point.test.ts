import { expect, it } from 'vitest';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import type { Outcome } from '../../../src/domain/schema/outcome';
import type { Study } from '../../../src/domain/schema/study';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
// Pain at 13 weeks (primary), 26 and 52; the drug was taken for as long as the record says.
const innova = studyOf(dataset, 'rodriguez-freire-2026');

function chosen(study: Study): number | null | undefined {
  return familyRows([study], 'pain-intensity', { measure: 'MD', r: 0.5 })[0]?.timepointWeeks;
}

const withOutcomes = (change: (outcome: Outcome) => Outcome, durationWeeks: number): Study => ({
  ...innova,
  intervention: { ...innova.intervention, durationWeeks },
  outcomes: innova.outcomes.map(change),
});
const asSecondary = (outcome: Outcome): Outcome => ({ ...outcome, role: 'secondary' });

it('takes the primary time point of a study, however long it went on', () => {
  expect(chosen(withOutcomes((outcome) => outcome, 52))).toBe(13);
});

it('takes it also for outcomes that are not primary themselves', () => {
  const painIsSecondary = withOutcomes(
    (outcome) => (outcome.domain === 'pain' ? asSecondary(outcome) : outcome),
    52,
  );
  const [first] = innova.outcomes;
  if (!first) throw new Error('no outcome');
  const another: Outcome = {
    ...first,
    key: 'another',
    domain: 'sleep',
    role: 'primary',
    timepointWeeks: 26,
  };
  expect(chosen({ ...painIsSecondary, outcomes: [...painIsSecondary.outcomes, another] })).toBe(26);
});

it('takes the longest follow-up within the treatment where no time point is primary', () => {
  expect(chosen(withOutcomes(asSecondary, 52))).toBe(52);
  expect(chosen(withOutcomes(asSecondary, 30))).toBe(26);
});

it('takes what there is where every time point lies after the treatment', () => {
  expect(chosen(withOutcomes(asSecondary, 4))).toBe(52);
});
