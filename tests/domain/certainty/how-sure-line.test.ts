import { expect, it } from 'vitest';
import { certaintyContext } from '../../../src/domain/certainty/certainty-context';
import { certaintyReference } from '../../../src/domain/certainty/certainty-reference';
import { howSureLine } from '../../../src/domain/certainty/how-sure-line';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const context = certaintyContext(
  certaintyReference(dataset),
  { condition: [], diagnosis: ['fibromyalgia'] },
  [],
);
const line = (...ids: readonly string[]) =>
  howSureLine(
    ids.map((id) => studyOf(dataset, id)),
    context,
  )
    .map(({ text }) => text)
    .join('');

it('says of the two trials in fibromyalgia what the guide says of them', () => {
  expect(line('due-bruun-2024', 'rodriguez-freire-2026')).toBe(
    'Certainty at most low for pain intensity: two small trials (imprecise, −1) that disagree (inconsistent, −1); risk of bias not assessed.',
  );
});

it('speaks of a randomised comparison without a figure before what was not randomised', () => {
  // Smith 2011: 40 people, percentages without denominators.
  expect(line('smith-2011', 'smith-2007')).toBe(
    'Certainty at most moderate for disease response: one small trial, Smith 2011 (imprecise, −1); risk of bias not assessed.',
  );
});

it('is sure of nothing where the arms were never set against each other in what was read', () => {
  // Withdrawn with one person on LDN and two on placebo; no figure by arm, no P value, no direction.
  expect(line('nct04313972')).toBe(
    'Certainty not rated: no figures of both arms in what could be read.',
  );
});

it('says that there is nothing to rate only where there is no study', () => {
  expect(line()).toBe('Certainty: nothing to rate.');
  // Freedom from pain at 2 hours was read; it belongs to no family of outcomes.
  expect(line('toledano-2021-acute')).toBe(
    'Certainty is not rated: none of the outcomes read from these studies is among those rated here.',
  );
});

it('counts completed trials of LDN alone as unpublished, and none with another drug', () => {
  const [first] = dataset.registeredTrials;
  if (!first) throw new Error('no registered trial');
  const ended = { ...first, status: 'completed-unpublished', participants: 12 } as const;
  const registeredTrials = [
    { ...ended, id: 'alone' },
    { ...ended, id: 'combined', combinedWith: 'paracetamol' },
    { ...ended, id: 'stopped', status: 'terminated' as const },
  ];
  const { unpublishedTrials } = certaintyReference({ ...dataset, registeredTrials });
  expect(unpublishedTrials.map(({ id, participants }) => [id, participants])).toEqual([
    ['alone', 12],
  ]);
});

const rating = {
  concerns: 'risk-of-bias' as const,
  of: 'all four studies',
  by: 'its authors',
  source: { kind: 'abstract' as const, url: 'https://doi.org/10.1000/1' },
  check: { status: 'agreed' as const },
};

it('quotes what reviews rated in their words, and never takes it for a rating of ours', () => {
  const riskOfBias = {
    'byambasuren-2025': [{ ...rating, scale: 'Newcastle-Ottawa scale', rating: 'low' }],
    'hegde-2025': [{ ...rating, scale: 'RoB 2', rating: { missing: 'not-readable' as const } }],
  };
  const rated = { ...dataset, studies: dataset.studies.map((study) => (study.id in riskOfBias ? { ...study, riskOfBias: riskOfBias[study.id as keyof typeof riskOfBias] } : study)) }; // prettier-ignore
  const reference = certaintyReference(rated);
  const wordsOf = (id: string) => reference.publishedRatings.find(({ studyId }) => studyId === id)?.words; // prettier-ignore
  expect(wordsOf('byambasuren-2025')).toBe(
    'risk of bias “low” (all four studies; Newcastle-Ottawa scale), by its authors',
  );
  // Used, but not readable: never as not done.
  expect(wordsOf('hegde-2025')).toBe(
    'risk of bias assessed with RoB 2 by its authors; the ratings are not in what could be read',
  );
  expect(wordsOf('due-bruun-2024')).toBeUndefined();
  expect(reference.biasRatings).toEqual([]);
  // Only those of the question: the review is of long COVID.
  const of = (diagnosis: string) => certaintyContext(reference, { condition: [], diagnosis: [diagnosis] }, []).publishedRatings.map(({ studyId }) => studyId); // prettier-ignore
  expect(of('long-covid')).toContain('byambasuren-2025');
  expect(of('crohn-disease')).not.toContain('byambasuren-2025');
});
