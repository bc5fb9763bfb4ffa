import { expect, it } from 'vitest';
import { byPublication } from '../../../../src/domain/pooling/robustness/by-publication';
import { poolFamily } from '../../../../src/domain/pooling/pool-family';
import { familyRows } from '../../../../src/domain/pooling/family-rows';
import { fixedDataset, studyOf } from '../../../fixed-records';

const dataset = await fixedDataset();
// Given the later one first: INNOVA is of 2026, FINAL of 2024.
const studies = ['rodriguez-freire-2026', 'due-bruun-2024'].map((id) => studyOf(dataset, id));
const byId = new Map(studies.map((study) => [study.id, study]));
const rows = familyRows(studies, 'pain-intensity', { measure: 'MD', r: 0.5 });
const method = { model: 'REML', ci: 'HKSJ', tau: null } as const;

function stepsWithout(...omit: readonly string[]) {
  const [group] = poolFamily(rows, method, new Set(omit)).groups;
  if (!group) throw new Error('No group.');
  return byPublication(group, byId);
}

it('adds the studies by year; the last step is the pool itself', () => {
  const steps = stepsWithout();
  expect(steps?.map(({ name, year, k }) => [name, year, k])).toEqual([
    ['Due Bruun 2024', 2024, 1],
    ['Rodríguez-Freire 2026', 2026, 2],
  ]);
  // Due Bruun 2024, abstract: −0.34 (−0.95 to 0.27); then the pool of FINAL and INNOVA by metafor.
  expect(steps?.[0]?.estimate).toBeCloseTo(-0.34, 10);
  expect(steps?.[0]?.interval.low).toBeCloseTo(-0.95, 6);
  expect(steps?.[1]?.estimate).toBeCloseTo(0.03, 2);
  expect(steps?.[1]?.interval.low).toBeCloseTo(-5.21, 2);
  expect(steps?.[1]?.interval.high).toBeCloseTo(5.27, 2);
});

it('begins with the study alone, its interval as printed', () => {
  const [innova] = studies.filter(({ id }) => id === 'rodriguez-freire-2026');
  if (!innova) throw new Error('No INNOVA.');
  // As if it had come out first: INNOVA at 3 months, as in its record, 0.49 (−0.32 to 1.31).
  const early = new Map(byId).set(innova.id, {
    ...innova,
    citation: { ...innova.citation, year: 2020 },
  });
  const [group] = poolFamily(rows, method, new Set()).groups;
  if (!group) throw new Error('No group.');
  expect(byPublication(group, early)?.[0]).toMatchObject({
    id: innova.id,
    k: 1,
    interval: { low: -0.32, high: 1.31 },
  });
});

it('is nothing where the reader left one study', () => {
  expect(stepsWithout('due-bruun-2024')).toBeNull();
});
