import { expect, it } from 'vitest';
import { familyRows } from '../../../../src/domain/pooling/family-rows';
import { methodText } from '../../../../src/domain/pooling/method/method-words';
import { poolFamily } from '../../../../src/domain/pooling/pool-family';
import { fixedDataset, studyOf } from '../../../fixed-records';

const dataset = await fixedDataset();
const trials = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));

/** The line of method in every export and receipt of FINAL and INNOVA on pain. */
function line(model: 'REML' | 'BAYES' | null, tau: number | null, omit: readonly string[] = []) {
  const rows = familyRows(trials, 'pain-intensity', { measure: 'MD', r: 0.5 });
  const { groups } = poolFamily(rows, { model, ci: 'HKSJ', tau }, new Set(omit));
  return methodText('pain-intensity', 'MD', { model, r: 0.5, omit }, groups);
}

it('states the model that was used, with its prior, and whether the rule or the reader chose it', () => {
  expect(line(null, null)).toBe(
    'Pain intensity; mean difference; Random effects, Bayesian; posterior median with central interval; flat prior on the effect, half-normal prior on τ with scale 0.435; model as this site chooses it: Bayesian for two trials, REML for more; crossover r = 0.5',
  );
  expect(line('BAYES', 0.5)).toContain('half-normal prior on τ with scale 0.5; crossover');
  expect(line('REML', null)).toBe(
    'Pain intensity; mean difference; Random effects, REML; Hartung-Knapp interval; crossover r = 0.5',
  );
});

it('says so where nothing is pooled', () => {
  expect(line(null, null, ['due-bruun-2024'])).toBe(
    'Pain intensity; mean difference; nothing pooled; crossover r = 0.5; left out by the reader: due-bruun-2024',
  );
});
