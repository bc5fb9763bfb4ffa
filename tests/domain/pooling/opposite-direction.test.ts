import { beforeAll, describe, expect, it } from 'vitest';
import { toEffect } from '../../../src/domain/pooling/effect-to-pool';
import type { Outcome } from '../../../src/domain/schema/outcome';
import type { Study } from '../../../src/domain/schema/study';
import { fixedDataset, studyOf } from '../../fixed-records';

let study: Study;
let outcome: Outcome;
beforeAll(async () => {
  study = studyOf(await fixedDataset(), 'due-bruun-2024');
  const found = study.outcomes.find(({ name }) => name === 'pain intensity, change from baseline');
  if (!found) throw new Error('no such outcome');
  outcome = found;
});

function effect(lowerIsBetter: Outcome['lowerIsBetter'], measure: 'MD' | 'SMD') {
  return toEffect(study, { ...outcome, lowerIsBetter }, 'pain-intensity', { measure, r: 0.5 });
}

describe('a mean difference on a scale that runs against its family', () => {
  it('is refused by name, since its sign would stand on the wrong side of the plot', () => {
    expect(effect(false, 'MD')).toEqual({ ok: false, reason: 'opposite-direction' });
  });

  it('stays as printed where the scale runs with the family', () => {
    expect(effect(true, 'MD')).toMatchObject({ ok: true, measure: 'MD', yi: -0.34 });
  });

  it('is left to the row when standardised, which is turned there', () => {
    expect(effect(false, 'SMD')).toMatchObject({ ok: true, measure: 'SMD' });
  });
});
