import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/domain/bands/band-of';
import { headlineOutcome } from '../../../src/domain/summary/headline-outcome';
import { poolFamily } from '../../../src/domain/pooling/pool-family';
import { poolThreshold } from '../../../src/domain/pooling/pool-threshold';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import type { Study } from '../../../src/domain/schema/study';
import { fixedDataset, studyOf } from '../../fixed-records';

const { studies, instruments } = await fixedDataset();
const notStated = { missing: 'not-stated' } as const;

/** The study as if no source said which way its outcomes are better. */
const undirected = (study: Study): Study => ({
  ...study,
  outcomes: study.outcomes.map((outcome) => ({ ...outcome, lowerIsBetter: notStated })),
});

describe('where it is not known which way is better', () => {
  // Dieckmann 2021: 6.13 before, 3.23 after, of 10.
  const cohort = studyOf({ studies }, 'dieckmann-2021');

  it('a change from before to after stands in words, with its figures', () => {
    expect(bandOf(cohort, headlineOutcome(cohort), null).kind).toBe('before-after');
    const plain = undirected(cohort);
    expect(bandOf(plain, headlineOutcome(plain), null)).toMatchObject({
      kind: 'words',
      reason: 'direction-not-stated',
      figureText: '6.13 to 3.23',
    });
  });

  it('no threshold is drawn on either side of a pool', () => {
    const trials = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) =>
      studyOf({ studies }, id),
    );
    const thresholdOf = (of: readonly Study[]) => {
      const rows = familyRows(trials, 'pain-intensity', { measure: 'MD', r: 0.5 });
      const [group] = poolFamily(rows, { model: 'REML', ci: 'HKSJ', tau: null }, new Set()).groups;
      if (!group) throw new Error('no group');
      return poolThreshold(group, 'MD', new Map(of.map((s) => [s.id, s])), instruments);
    };
    // Less pain is better: two points of the 0 to 10 scale lie on the left.
    expect(thresholdOf(trials)).toEqual({ at: -2, label: '2 points' });
    expect(thresholdOf(trials.map(undirected))).toBeNull();
  });
});
