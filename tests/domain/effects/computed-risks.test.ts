import { expect, test } from 'vitest';
import { computedRisks } from '../../../src/domain/effects/computed-risks';
import type { Study } from '../../../src/domain/schema/study';

const parallel = { id: 'trial', design: 'rct-parallel' } as Study;

function risks(study: Study, ldn: readonly [number, number], placebo: readonly [number, number]) {
  return computedRisks(study, [
    { label: 'LDN', role: 'ldn', events: ldn[0], total: ldn[1] },
    { label: 'placebo', role: 'placebo', events: placebo[0], total: placebo[1] },
  ]);
}

test('risk difference and ratio of 4 of 49 against 3 of 50 (Due Bruun 2024, stopped for harms)', () => {
  // RD = 4/49 − 3/50 = 0.0216, SE = √(0.0816·0.9184/49 + 0.06·0.94/50) = 0.0515;
  // RR = 1.361, SE of its log = √(1/4 − 1/49 + 1/3 − 1/50) = 0.7369.
  expect(risks(parallel, [4, 49], [3, 50])).toMatchObject({
    risks: '8.2% v 6.0%',
    difference: '2.2\u00a0points [95%\u00a0CI\u00a0−7.9,\u00a012.3]',
    ratio: '1.36 [95%\u00a0CI\u00a00.32,\u00a05.77]',
  });
});

test('an empty cell is said to have been filled, and no event at all gives no ratio', () => {
  expect(risks(parallel, [0, 20], [3, 20])?.method).toContain('0.5 added to each cell');
  expect(risks(parallel, [0, 20], [0, 20])?.ratio).toBe(
    'no ratio: nobody had the event in either arm',
  );
  expect(risks(parallel, [0, 20], [0, 20])?.difference).toContain('no interval');
});

test('nothing is computed without both totals, for crossovers, or for naltrexone kept as context', () => {
  expect(
    computedRisks(parallel, [
      { label: 'LDN', role: 'ldn', events: 4 },
      { label: 'placebo', role: 'placebo', events: 3, total: 50 },
    ]),
  ).toBeNull();
  expect(risks({ ...parallel, design: 'rct-crossover' }, [4, 49], [3, 50])).toBeNull();
  const context = { reason: 'not-low-dose', note: '' } as const;
  expect(risks({ ...parallel, contextOnly: context }, [4, 49], [3, 50])).toBeNull();
});
