import { describe, expect, it } from 'vitest';
import type { ForestRow } from '../../../src/domain/pooling/forest-rows';
import { LINE, namePlace, placeForest } from '../../../src/figures/forest/place-forest';

const study: ForestRow = {
  kind: 'study',
  id: 'a',
  label: 'A study with a rather long name 2026',
  detail: 'any adverse event',
  ldn: ['33/48'],
  comparator: ['36/50'],
  estimate: -0.05,
  low: -0.3,
  high: 0.22,
  effectText: '0.95 [0.74, 1.24]',
  weightPercent: 30,
  marks: [],
  sentence: '',
};
const pooled: ForestRow = { ...study, kind: 'pooled', id: 'pool', label: 'Pooled', detail: '' };
const refused: ForestRow = {
  ...study,
  kind: 'unpooled',
  id: 'b',
  estimate: null,
  low: null,
  high: null,
  marks: ['counts events, not people'],
};
const rows = [study, { ...study, id: 'c', label: 'Short 2024' }, pooled, refused];

describe('a forest plot', () => {
  it.each([700, 1000])('has marks and figures on the line of the name, %i px wide', (width) => {
    const placed = placeForest(rows, 'RR', width, null);
    for (const row of placed.rows.filter(({ lines }) => lines.length > 0))
      expect(row.y + 4).toBe(namePlace(row, placed.columns).baseline);
  });

  it('interrupts its lines where words stand in their way, on a narrow screen', () => {
    const placed = placeForest(rows, 'RR', 328, null, { withTicks: true, withActions: true });
    const drawn = placed.rows.filter(({ row }) => row.kind !== 'unpooled');
    expect(placed.spans).toHaveLength(drawn.length);
    drawn.forEach((row, i) => {
      const words = row.lines.length + (row.figuresBelow ? 1 : 0);
      const lastBaseline = namePlace(row, placed.columns).baseline + words * LINE + 3;
      expect(placed.spans[i]?.[0]).toBeGreaterThan(lastBaseline);
      expect(placed.spans[i]?.[0]).toBeLessThanOrEqual(row.y - row.size);
    });
    expect(drawn.map(({ figuresBelow }) => figuresBelow)).toEqual([true, false, false]);
    expect(placed.spans.at(-1)?.[1]).toBe(placed.axisY);
  });

  it('is one line down the page where the words have columns of their own', () => {
    const placed = placeForest(rows, 'RR', 1000, null);
    expect(placed.spans).toEqual([[34, placed.axisY]]);
  });

  it('gives the room of columns that nothing fills to the plot', () => {
    const bare = placeForest([{ ...study, weightPercent: null }], 'RR', 1000, null);
    expect(bare.columns).toMatchObject({ label: 0, weight: null, effect: 1000 });
    const full = placeForest(rows, 'RR', 1000, null, { withTicks: true, withActions: true });
    expect(full.columns).toMatchObject({ label: 30, weight: 924, effect: 861 });
  });
});
