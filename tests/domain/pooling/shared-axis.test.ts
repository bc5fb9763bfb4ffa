import { expect, it } from 'vitest';
import { sharedAxis } from '../../../src/domain/pooling/shared-axis';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const compared = (...ids: readonly string[]) => sharedAxis(ids.map((id) => studyOf(dataset, id)));

it('puts two trials with a mean difference on the same scale on one axis, without a diamond', () => {
  // FINAL and INNOVA: both pain from 0 to 10, with an interval.
  const axis = compared('due-bruun-2024', 'rodriguez-freire-2026', 'younger-2013');
  expect(axis).toMatchObject({ kind: 'axis', family: 'pain-intensity', measure: 'MD' });
  expect(axis.kind === 'axis' && axis.group.synthesis).toBeNull();
  expect(axis.kind === 'axis' && axis.group.rows.map(({ studyId }) => studyId)).toEqual([
    'due-bruun-2024',
    'rodriguez-freire-2026',
  ]);
  expect(axis.kind === 'axis' && axis.notDrawn).toEqual([
    'Younger 2013: percent changes from baseline without spread',
  ]);
});

it('names a study that measured nothing of the kind', () => {
  // A protocol holds no result.
  const axis = compared('due-bruun-2024', 'rodriguez-freire-2026', 'bruun-2021-protocol');
  expect(axis.kind === 'axis' && axis.notDrawn).toEqual([
    'Bruun 2021 (protocol): no figure on pain intensity',
  ]);
});

it('says of each study why it shares no axis: that it stands alone, or what its figures lack', () => {
  // Younger 2013 prints percent changes without a spread that is established.
  expect(compared('due-bruun-2024', 'younger-2013')).toEqual({
    kind: 'none',
    reasons: [
      'Due Bruun 2024: an effect on pain intensity, which no other study here has in the same form',
      'Younger 2013: percent changes from baseline without spread',
    ],
  });
});

it('leaves no compared study without a reason', () => {
  // Due Bruun 2025 reports sensory testing, for which no axis is kept.
  expect(compared('due-bruun-2024', 'due-bruun-2025')).toMatchObject({
    reasons: [
      expect.stringContaining('Due Bruun 2024: '),
      'Due Bruun 2025: no figure on an outcome that has an axis here',
    ],
  });
});

it('never puts an uncontrolled study on the axis', () => {
  expect(compared('due-bruun-2024', 'dieckmann-2021').kind).toBe('none');
});
