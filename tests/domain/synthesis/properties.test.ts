import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Method } from '../../../src/domain/synthesis/method';
import type { Effect } from '../../../src/domain/synthesis/study-input';
import { type Synthesis, synthesize } from '../../../src/domain/synthesis/synthesize';
import { isDetermined } from '../../../src/domain/synthesis/undetermined';

const method: fc.Arbitrary<Method> = fc.record({
  model: fc.constantFrom('REML', 'DL', 'PM', 'FE'),
  ci: fc.constantFrom('HKSJ', 'wald'),
  level: fc.constantFrom(50, 90, 95, 99),
});

/** Effects in hundredths and standard errors from 0.05 to 2: the range of clinical results. */
function studies(least: number, most: number): fc.Arbitrary<Effect[]> {
  const study = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 5, max: 200 }));
  return fc
    .array(study, { minLength: least, maxLength: most })
    .map((list) => list.map(([y, s], i) => ({ id: `s${i}`, yi: y / 100, vi: (s / 100) ** 2 })));
}

function answer(effects: readonly Effect[], by: Method): Synthesis {
  const result = synthesize(effects, by);
  if (!isDetermined(result)) throw new Error(result.undetermined);
  return result;
}

function expectClose(actual: number, expected: number, scale = 1): void {
  const allowed = 1e-8 * Math.max(Math.abs(expected), scale);
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(allowed);
}

describe('synthesize', () => {
  it('moves with the effects', () => {
    fc.assert(
      fc.property(
        studies(1, 15),
        method,
        fc.integer({ min: -50, max: 50 }),
        (effects, by, shift) => {
          const here = answer(effects, by);
          const there = answer(
            effects.map((e) => ({ ...e, yi: e.yi + shift })),
            by,
          );
          expectClose(there.estimate, here.estimate + shift);
          expectClose(there.tau2, here.tau2);
          expectClose(there.se, here.se);
          expectClose(there.q, here.q);
        },
      ),
    );
  });

  it('scales with the effects', () => {
    fc.assert(
      fc.property(studies(1, 15), method, fc.constantFrom(1e-8, 1e-3, 7, 1e8), (effects, by, c) => {
        const here = answer(effects, by);
        const there = answer(
          effects.map((e) => ({ ...e, yi: e.yi * c, vi: e.vi * c * c })),
          by,
        );
        expectClose(there.estimate / c, here.estimate);
        expectClose(there.tau2 / c ** 2, here.tau2);
        expectClose(there.i2, here.i2);
        if (isDetermined(here.tau2Interval) && isDetermined(there.tau2Interval)) {
          expectClose(there.tau2Interval.high / c ** 2, here.tau2Interval.high);
        }
      }),
    );
  });

  it('does not depend on the order of the studies', () => {
    fc.assert(
      fc.property(studies(2, 15), method, (effects, by) => {
        const forth = answer(effects, by);
        const back = answer(effects.toReversed(), by);
        expectClose(back.estimate, forth.estimate);
        expectClose(back.tau2, forth.tau2);
        expect(back.studies.map(({ id }) => id)).toEqual(effects.map(({ id }) => id).toReversed());
        back.studies.toReversed().forEach(({ weightPercent }, i) => {
          expectClose(weightPercent, forth.studies[i]?.weightPercent ?? Number.NaN);
        });
      }),
    );
  });

  it('turns round with the effects', () => {
    fc.assert(
      fc.property(studies(1, 12), method, (effects, by) => {
        const here = answer(effects, by);
        const there = answer(
          effects.map((e) => ({ ...e, yi: -e.yi })),
          by,
        );
        expectClose(there.interval.low, -here.interval.high);
        expectClose(there.interval.high, -here.interval.low);
      }),
    );
  });

  it('has weights that sum to 100, an interval around the estimate, and only finite numbers', () => {
    fc.assert(
      fc.property(studies(1, 20), method, (effects, by) => {
        const a = answer(effects, by);
        expectClose(
          a.studies.reduce((sum, { weightPercent }) => sum + weightPercent, 0),
          100,
        );
        expect(a.interval.low).toBeLessThanOrEqual(a.estimate);
        expect(a.interval.high).toBeGreaterThanOrEqual(a.estimate);
        const notFinite = JSON.stringify(a, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value,
        );
        expect(notFinite).not.toContain('NOT FINITE');
        expect(a.converged).toBe(true);
      }),
    );
  });

  it('keeps tau² inside a Q-profile interval that is ordered', () => {
    fc.assert(
      fc.property(studies(2, 20), method, (effects, by) => {
        const { tau2Interval } = answer(effects, by);
        if (!isDetermined(tau2Interval)) return;
        expect(tau2Interval.low).toBeGreaterThanOrEqual(0);
        expect(tau2Interval.high).toBeGreaterThanOrEqual(tau2Interval.low);
      }),
    );
  });
});

describe('Paule-Mandel', () => {
  it('solves Q(tau²) = k − 1 to 1e-10, or is 0 where Q(0) is no larger, on every scale', () => {
    const by: Method = { model: 'PM', ci: 'wald', level: 95 };
    const scale = fc.constantFrom(1e-6, 1e-3, 1, 1e3);
    fc.assert(
      fc.property(studies(2, 20), scale, (effects, c) => {
        const scaled = effects.map((e) => ({ ...e, yi: e.yi * c, vi: e.vi * c * c }));
        const { tau2, q, qDf } = answer(scaled, by);
        if (q <= qDf) expect(tau2).toBe(0);
        else
          expect(Math.abs(generalisedQ(scaled, tau2) - qDf)).toBeLessThanOrEqual(
            1e-10 * Math.max(1, qDf),
          );
      }),
      { numRuns: 500 },
    );
  });
});

/** Q at tau² from its definition: Σ w (y − Σwy/Σw)², w = 1 / (v + tau²). */
function generalisedQ(effects: readonly Effect[], tau2: number): number {
  const weights = effects.map(({ vi }) => 1 / (vi + tau2));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = effects.reduce((sum, { yi }, i) => sum + (weights[i] ?? 0) * yi, 0) / total;
  return effects.reduce((sum, { yi }, i) => sum + (weights[i] ?? 0) * (yi - mean) ** 2, 0);
}

describe('leave-one-out', () => {
  function expectRefits(effects: readonly Effect[], by: Method): void {
    const rows = answer(effects, by).leaveOneOut;
    if (!isDetermined(rows)) throw new Error(rows.undetermined);
    rows.forEach((row, omitted) => {
      const refit = answer(
        effects.filter((_, index) => index !== omitted),
        by,
      );
      expect(row.id).toBe(effects[omitted]?.id);
      expectClose(row.estimate, refit.estimate);
      expectClose(row.tau2, refit.tau2);
      expectClose(row.interval.low, refit.interval.low);
      expectClose(row.interval.high, refit.interval.high);
    });
  }

  it('equals refits', () => {
    fc.assert(fc.property(studies(3, 12), method, expectRefits));
  });

  it('equals refits in large sets, where REML is developed from the full answer', () => {
    fc.assert(fc.property(studies(101, 130), method, expectRefits), { numRuns: 8 });
  });

  it('flags exactly the studies without which the interval changes sides', () => {
    const by: Method = { model: 'FE', ci: 'wald', level: 95 };
    const effects = [
      { id: 'a', yi: 0.5, vi: 0.01 },
      { id: 'b', yi: 0, vi: 0.02 },
      { id: 'c', yi: 0.05, vi: 0.02 },
    ];
    const rows = answer(effects, by).leaveOneOut;
    expect(isDetermined(rows) && rows.map((row) => [row.id, row.flipsConclusion])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
  });
});
