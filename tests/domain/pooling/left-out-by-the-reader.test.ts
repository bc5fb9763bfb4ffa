import { describe, expect, it } from 'vitest';
import { defaultFamily, familyPicks } from '../../../src/domain/pooling/family-picks';
import { poolGroup } from '../../../src/domain/pooling/pool-family';
import { resultSentences } from '../../../src/domain/pooling/pool-words';
import type { OutcomeFamily } from '../../../src/domain/vocabulary/outcome-families';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const method = { model: 'REML', ci: 'HKSJ', tau: null } as const;
// Both randomised against placebo, with a mean difference and interval; 99 and 96 people counted.
const trials = ['due-bruun-2024', 'rodriguez-freire-2026'].map((id) => studyOf(dataset, id));

function pain(omit: readonly string[]) {
  const picks = familyPicks(trials, { measure: null, r: 0.5 }, new Set(omit));
  const pick = picks.find(({ family }) => family === 'pain-intensity');
  const compared = pick?.compared.groups[0];
  if (!pick || !compared) throw new Error('Pain intensity has no group');
  const [sentence = ''] = resultSentences(
    poolGroup(compared, method),
    'pain-intensity',
    'MD',
    'placebo',
  );
  return { k: pick.k, people: pick.participants, sentence, first: defaultFamily(picks) };
}

describe('a trial that the reader leaves out', () => {
  it('is not among the k trials and their people', () => {
    expect(pain([])).toMatchObject({ k: 2, people: 195 });
    expect(pain(['due-bruun-2024'])).toMatchObject({ k: 1, people: 96 });
    expect(pain(['due-bruun-2024', 'rodriguez-freire-2026'])).toMatchObject({ k: 0, people: 0 });
  });

  it('is said to be left out, not missing', () => {
    expect(pain(['due-bruun-2024']).sentence).toBe(
      'Pain intensity: of two randomised comparisons with placebo, the reader left out all but one; a single study is shown, not pooled.',
    );
    expect(pain(['due-bruun-2024', 'rodriguez-freire-2026']).sentence).toBe(
      'Pain intensity: the reader left out every randomised comparison with placebo.',
    );
  });

  it('does not turn the page to another family', () => {
    const family: OutcomeFamily = 'pain-intensity';
    expect(pain([]).first).toBe(family);
    expect(pain(['due-bruun-2024']).first).toBe(family);
  });
});
