import { describe, expect, it } from 'vitest';
import { toEffect } from '../../../src/domain/pooling/effect-to-pool';
import type { Arm, Outcome } from '../../../src/domain/schema/outcome';
import type { Study } from '../../../src/domain/schema/study';
import { fixedDataset, studyOf } from '../../fixed-records';

// A record of which only the design and the outcome count here; every figure below is made.
const base = studyOf(await fixedDataset(), 'due-bruun-2024');
const pain = base.outcomes.find(({ key }) => key === 'pain-intensity-change-from-baseline');
if (!pain) throw new Error('no outcome');

const printed = {
  measure: 'mean-difference',
  estimate: -1.2,
  estimateDirection: 'LDN-minus-comparator',
  interval: { low: -2, high: -0.4, levelPercent: 95 },
} as const;
const notReported = { missing: 'not-reported' } as const;

function arms(ldn: Partial<Arm>, comparator: Partial<Arm>): Arm[] {
  return [
    { label: 'LDN', role: 'ldn', ...ldn },
    { label: 'placebo', role: 'placebo', ...comparator },
  ];
}

function effectOf(
  outcome: Pick<Outcome, 'arms' | 'effect'>,
  { measure = 'MD', design = 'rct-parallel' }: { measure?: 'MD' | 'SMD'; design?: Study['design'] },
) {
  const study = { ...base, design };
  const result = toEffect(study, { ...pain, ...outcome } as Outcome, 'pain-intensity', {
    measure,
    r: 0.5,
  });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** Relative 1e-10. */
function close(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1), `${actual} is not ${expected}`).toBeLessThan(1e-10);
}

// Expected numbers: R 4.2.2 with the formulas named, printed to 15 digits.
describe('a standardised difference', () => {
  it('from a printed one of two groups: SE, SD, Hedges’ g (Handbook 6.5.2.3, 6.5.2.8)', () => {
    const both = arms({ n: 40 }, { n: 40 });
    const { yi, vi } = effectOf({ arms: both, effect: printed }, { measure: 'SMD' });
    // se = 1.6 / (2 z); d = −1.2 / (se / √(1/40 + 1/40)); g = J(78) d; v = 1/40 + 1/40 + g² / 160
    close(yi, -0.6510470960382626);
    close(vi, 0.0526491395078741);
  });

  it('from a printed one of a crossover: SD of one condition by the assumed r (23.2.7.2)', () => {
    const both = arms({ n: 20 }, { n: 20 });
    const row = effectOf(
      { arms: both, effect: printed },
      { measure: 'SMD', design: 'rct-crossover' },
    );
    // se = 1.6 / (2 t(19)); SD = se √(20 / (2 (1 − 0.5))); g = J(19) d; v = (1/20 + g²/40) 2 (1 − 0.5)
    close(row.yi, -0.67387781106027);
    close(row.vi, 0.0613527826059845);
    expect(row.assumedR).toBe(true);
  });

  it('from the arms is metafor’s escalc("SMD")', () => {
    const both = arms({ n: 30, mean: 4.1, sd: 2 }, { n: 30, mean: 5, sd: 2 });
    const { yi, vi } = effectOf({ arms: both, effect: notReported }, { measure: 'SMD' });
    close(yi, -0.4441516114626022);
    close(vi, 0.06831058878304);
  });
});

describe('a mean difference', () => {
  it('refers a printed interval to t below 60 people and to the normal from 60 on (6.5.2.3)', () => {
    const variance = (n1: number, n2: number) =>
      effectOf({ arms: arms({ n: n1 }, { n: n2 }), effect: printed }, {}).vi;
    close(variance(29, 30), 0.159606254735124); // (1.6 / (2 t(57)))²
    close(variance(30, 30), 0.166603373841284); // (1.6 / (2 z))²
  });

  it('from the intervals of the arms: each its own reference, variances added (6.5.2.2)', () => {
    const both = arms(
      { n: 25, changeMean: -1.5, changeCiLow: -2.1, changeCiHigh: -0.9 },
      { n: 70, changeMean: -0.5, changeCiLow: -0.9, changeCiHigh: -0.1 },
    );
    const { yi, vi, route } = effectOf({ arms: both, effect: notReported }, {});
    expect([yi, route]).toEqual([-1, 'arm-intervals']);
    close(vi, 0.126164288248273); // (1.2 / (2 t(24)))² + (0.8 / (2 z))²
  });

  it('from arm means and an exact P (6.5.2.3)', () => {
    const p = { relation: '=', value: 0.03 } as const;
    const effect = {
      ...printed,
      estimate: notReported,
      interval: undefined,
      p,
    } as Outcome['effect'];
    const of = (n: number) => effectOf({ arms: arms({ n, mean: 4 }, { n, mean: 5 }), effect }, {});
    expect([of(40).yi, of(40).route]).toEqual([-1, 'exact-p']);
    close(of(40).vi, 0.212346133468662); // (1 / z(0.015))²
    close(of(20).vi, 0.196717306607503); // (1 / t(38)(0.015))²
  });
});
