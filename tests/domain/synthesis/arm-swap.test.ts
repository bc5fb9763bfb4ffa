import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsOfStudies } from '../../../src/domain/synthesis/effects-of-studies';
import type { TwoByTwoStudy } from '../../../src/domain/synthesis/study-input';

const arm = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, e: Math.round(n * share) }));
const study = fc
  .tuple(arm, arm)
  .map(([a, b]): TwoByTwoStudy => ({ id: 's', e1: a.e, n1: a.n, e2: b.e, n2: b.n }));

function swapped({ id, e1, n1, e2, n2 }: TwoByTwoStudy): TwoByTwoStudy {
  return { id, e1: e2, n1: n2, e2: e1, n2: n1 };
}

function counterEvents({ id, e1, n1, e2, n2 }: TwoByTwoStudy): TwoByTwoStudy {
  return { id, e1: n1 - e1, n1, e2: n2 - e2, n2 };
}

describe('two-by-two measures', () => {
  it.each(['RR', 'OR', 'RD'] as const)('%s changes sign when the arms change places', (measure) => {
    fc.assert(
      fc.property(study, (one) => {
        const [here] = effectsOfStudies({ measure, studies: [one] }).effects;
        const [there] = effectsOfStudies({ measure, studies: [swapped(one)] }).effects;
        expect(there === undefined).toBe(here === undefined);
        if (!here || !there) return;
        expect(there.yi).toBeCloseTo(-here.yi, 12);
        expect(there.vi).toBeCloseTo(here.vi, 12);
        expect(here.vi).toBeGreaterThan(0);
      }),
    );
  });

  it.each(['OR', 'RD'] as const)(
    '%s changes sign when non-events are counted instead',
    (measure) => {
      fc.assert(
        fc.property(study, (one) => {
          const [here] = effectsOfStudies({ measure, studies: [one] }).effects;
          const [there] = effectsOfStudies({ measure, studies: [counterEvents(one)] }).effects;
          if (!here || !there) return;
          expect(there.yi).toBeCloseTo(-here.yi, 12);
          expect(there.vi).toBeCloseTo(here.vi, 12);
        }),
      );
    },
  );
});
