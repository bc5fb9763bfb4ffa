import type { ForestRow } from '../src/domain/pooling/forest/forest-rows';

/** A row of a forest plot on risk ratios, with what a test says of it. */
export function aForestRow(said: Partial<ForestRow> = {}): ForestRow {
  const arm = { mean: null, sd: null, isChange: false };
  return {
    kind: 'study',
    id: 'a',
    label: 'A 2026',
    detail: 'any adverse event',
    arms: { ldn: { ...arm, events: 33, n: 48 }, comparator: { ...arm, events: 36, n: 50 } },
    range: null,
    estimate: -0.05,
    low: -0.3,
    high: 0.22,
    effectText: '0.95 [0.74, 1.24]',
    printed: '',
    source: null,
    weightPercent: 30,
    marks: [],
    sentence: '',
    ...said,
  };
}
