import { describe, expect, it } from 'vitest';
import { forestAxis } from '../../../src/domain/pooling/forest/forest-axis';
import type { ForestRow } from '../../../src/domain/pooling/forest/forest-rows';
import { LINE, placeForest } from '../../../src/figures/forest/place-forest';
import { aForestRow } from '../../forest-row';

const study = aForestRow({ label: 'A study with a rather long name 2026' });
const noArms = { arms: null, source: null } as const;
const pooled = aForestRow({ ...noArms, kind: 'pooled', id: 'pool', label: 'Pooled', detail: '' });
const refused = aForestRow({
  ...noArms,
  kind: 'unpooled',
  id: 'b',
  estimate: null,
  low: null,
  high: null,
  effectText: '',
  weightPercent: null,
  printed: 'LDN 60 events, placebo 48 events',
  marks: ['counts events, not people'],
});
const rows = [study, aForestRow({ id: 'c', label: 'Short 2024' }), pooled, refused];
const place = (
  own: readonly ForestRow[],
  width: number,
  options: Parameters<typeof placeForest>[4] = {},
) => placeForest(own, forestAxis('any-adverse-event', 'RR', own), width, null, options);

describe('a forest plot', () => {
  it.each([700, 1000])('has marks and figures on the line of the name, %i px wide', (width) => {
    const placed = place(rows, width);
    for (const row of placed.rows) expect(row.y + 4).toBe(row.baseline);
  });

  it('has one line per row where it is wide, those that are not pooled among them', () => {
    const heights = place(rows, 1000).rows.map(({ height }) => height);
    expect(new Set(heights).size).toBe(1);
  });

  it('says the arms in a line where their columns would leave the plot no room', () => {
    const [wide, narrow] = [1000, 600].map((width) =>
      place(rows, width, { comparator: 'placebo' }),
    );
    expect(wide?.columns.arms).toHaveLength(2);
    expect(wide?.rows[0]?.lines).toEqual([]);
    expect(narrow?.columns.arms).toHaveLength(0);
    expect(narrow?.rows[0]?.lines.join(' ')).toBe('LDN 33/48; placebo 36/50');
  });

  it('aligns the figures of a column on their sign, and lets no column touch the next', () => {
    const arm = { events: null, isChange: false };
    const means = aForestRow({
      arms: {
        ldn: { ...arm, n: 1049, mean: -10.25, sd: 1.5 },
        comparator: { ...arm, n: null, mean: 7, sd: null },
      },
    });
    const { columns } = place([means, aForestRow({ ...means, id: 'c' })], 1200);
    expect(columns.arms.map(({ column }) => column.head)).toEqual([
      'n',
      'mean',
      'SD',
      'n',
      'mean',
      'SD',
    ]);
    for (const [i, { pointX, middle, right }] of columns.arms.entries()) {
      const left = 2 * middle - right;
      expect(left).toBeGreaterThan(columns.arms[i - 1]?.right ?? columns.label);
      expect(pointX).toBeGreaterThan(left);
      expect(pointX).toBeLessThanOrEqual(right);
    }
    expect(columns.plot[0]).toBeGreaterThan(columns.arms.at(-1)?.right ?? Infinity);
  });

  it('interrupts its lines where words stand in their way, on a narrow screen', () => {
    const placed = place(rows, 328, { withTicks: true, withActions: true });
    const drawn = placed.rows.filter(({ row }) => row.kind !== 'unpooled');
    expect(placed.spans).toHaveLength(drawn.length);
    drawn.forEach((row, i) => {
      const words = row.lines.length + (row.figuresBelow ? 1 : 0);
      const lastBaseline = row.baseline + words * LINE + 3;
      expect(placed.spans[i]?.[0]).toBeGreaterThan(lastBaseline);
      expect(placed.spans[i]?.[0]).toBeLessThanOrEqual(row.y - row.size);
    });
    expect(drawn.map(({ figuresBelow }) => figuresBelow)).toEqual([true, false, false]);
    expect(placed.spans.at(-1)?.[1]).toBe(placed.axisY);
  });

  it('is one line down the page where the words have columns of their own', () => {
    const placed = place(rows, 1000);
    expect(placed.spans).toEqual([[38, placed.axisY]]);
  });

  it('gives the room of columns that nothing fills to the plot', () => {
    const bare = place([{ ...study, weightPercent: null }], 1000);
    expect(bare.columns).toMatchObject({ label: 0, weight: null, effect: 1000 });
    const full = place(rows, 1000, { withTicks: true, withActions: true });
    expect(full.columns).toMatchObject({ label: 30, weight: 924, effect: 870 });
  });

  it('cuts what lies beyond the axis and says so with an arrow; an estimate there has no mark', () => {
    const far = aForestRow({
      id: 'f',
      estimate: Math.log(8),
      low: Math.log(2),
      high: Math.log(32),
    });
    const [placed] = place([far], 1000).rows;
    expect(placed).toMatchObject({ x: null, beyondLeft: false, beyondRight: true });
    const { columns } = place([far], 1000);
    expect(placed?.xRight).toBe(columns.plot[1]);
  });

  it('mirrors marks with the axis: the left end is the upper limit of responders', () => {
    const [row] = placeForest([study], forestAxis('pain-30', 'RR', [study]), 1000, null).rows;
    const [as] = place([study], 1000).rows;
    const { nullX } = place([study], 1000);
    expect((row?.xLeft ?? 0) - nullX).toBeCloseTo(nullX - (as?.xRight ?? 0), 6);
    expect(row?.xLeft).toBeLessThan(row?.xRight ?? 0);
  });

  it('puts no row over another at 100 rows', () => {
    const many = Array.from({ length: 100 }, (_, i) => aForestRow({ id: `s${i}` }));
    for (const width of [328, 700, 1000]) {
      const placed = place([...many, pooled, refused], width).rows;
      for (const [i, { top }] of placed.entries())
        expect(top).toBeGreaterThanOrEqual(
          (placed[i - 1]?.top ?? 0) + (placed[i - 1]?.height ?? 0),
        );
    }
  });
});
