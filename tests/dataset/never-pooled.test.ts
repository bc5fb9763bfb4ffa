import { describe, expect, it } from 'vitest';
import { poolFamily } from '../../src/domain/pooling/pool-family';
import { familyRows } from '../../src/domain/pooling/family-rows';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../src/domain/vocabulary/outcome-families';
import { studyOf } from '../fixed-records';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const method = { model: 'REML', ci: 'HKSJ', tau: null } as const;

function pooled(family: OutcomeFamily, measure: 'MD' | 'SMD' | 'RR' | 'OR' | 'RD') {
  const rows = familyRows(dataset.studies, family, { measure, r: 0.5 });
  return poolFamily(rows, method, new Set());
}

describe('what never enters a pool, whatever the dataset holds', () => {
  const everyGroup = () =>
    outcomeFamilyCodes.flatMap((family) =>
      measuresOfKind[outcomeFamilies[family].kind].flatMap((measure) =>
        pooled(family, measure).groups.map((group) => ({ family, measure, group })),
      ),
    );

  it('an uncontrolled outcome, a non-randomised comparison or a record that is not low dose', () => {
    for (const { group } of everyGroup())
      for (const { studyId, outcomeKey } of group.rows) {
        const study = studyOf(dataset, studyId);
        expect(study.contextOnly, studyId).toBeUndefined();
        expect(study.design, studyId).toMatch(/^rct-/);
        const outcome = study.outcomes.find(({ key }) => key === outcomeKey);
        if (outcome) expect(outcome.comparison, `${studyId} ${outcomeKey}`).toBe('between-groups');
      }
  });

  it('the same people twice', () => {
    for (const { family, group } of everyGroup()) {
      const sets = group.rows.map(({ participantSet }) => participantSet);
      expect(new Set(sets).size, family).toBe(sets.length);
    }
  });

  it('two comparator classes, or mean differences on two scales, in one diamond', () => {
    for (const { measure, group } of everyGroup()) {
      if (measure === 'MD')
        expect(new Set(group.rows.map(({ result }) => result.scaleKey)).size).toBe(1);
      for (const row of group.rows) expect(row.comparatorClass).toBe(group.comparatorClass);
    }
  });
});
