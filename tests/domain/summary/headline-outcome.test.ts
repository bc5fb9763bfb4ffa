import { describe, expect, it } from 'vitest';
import { headlineOutcome } from '../../../src/domain/summary/headline-outcome';
import type { ReportedEffect } from '../../../src/domain/schema/effect';
import type { Outcome } from '../../../src/domain/schema/outcome';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();
const final = studyOf(dataset, 'due-bruun-2024');
const [base] = final.outcomes;
if (!base) throw new Error('FINAL has no outcome');

const effects = {
  interval: {
    measure: 'mean-difference',
    estimate: -1,
    interval: { low: -2, high: 0.5, levelPercent: 95 },
  },
  point: { measure: 'mean-difference', estimate: -1 },
  p: {
    measure: 'p-value-only',
    estimate: { missing: 'not-reported' },
    p: { relation: '=', value: 0.2 },
  },
  direction: { measure: 'none', estimate: { missing: 'not-reported' }, favours: 'LDN' },
  nothing: { measure: 'none', estimate: { missing: 'not-reported' } },
} as const satisfies Record<string, ReportedEffect>;

const outcome = (
  key: string,
  effect: keyof typeof effects,
  {
    domain = 'sleep',
    role = 'secondary',
    timepointWeeks = 12,
  }: Partial<Pick<Outcome, 'domain' | 'role' | 'timepointWeeks'>> = {},
): Outcome => ({
  ...base,
  key,
  name: key,
  domain,
  role,
  timepointWeeks,
  comparison: 'between-groups',
  arms: [],
  effect: effects[effect],
});

/** Key of the outcome that stands for a study with these. */
const chosen = (...outcomes: readonly Outcome[]) =>
  headlineOutcome({ ...final, outcomes: [...outcomes] })?.key ?? null;

describe('the outcome that stands for a study', () => {
  it('is its primary one, also when another has the fuller figure', () => {
    const primary = outcome('primary', 'p', { role: 'primary' });
    expect(chosen(outcome('pain', 'interval', { domain: 'pain' }), primary)).toBe('primary');
  });

  it('is one with a figure before a primary one without', () => {
    const primary = outcome('primary', 'nothing', { role: 'primary' });
    expect(chosen(primary, outcome('figure', 'p'))).toBe('figure');
  });

  it('is the one with the fuller figure among equals: interval, point, P, direction', () => {
    const all = [
      outcome('nothing', 'nothing'),
      outcome('direction', 'direction'),
      outcome('p', 'p'),
      outcome('point', 'point'),
      outcome('interval', 'interval'),
    ];
    const order: (string | null)[] = [];
    for (let rest = all; rest.length > 0; rest = rest.filter(({ key }) => key !== order.at(-1)))
      order.push(chosen(...rest));
    expect(order).toEqual(['interval', 'point', 'p', 'direction', 'nothing']);
  });

  it('is pain, then response, before other domains, and else the first of the record', () => {
    const sleep = outcome('sleep', 'point');
    const response = outcome('response', 'point', { domain: 'responder' });
    const pain = outcome('pain', 'point', { domain: 'pain' });
    expect(chosen(sleep, response, pain)).toBe('pain');
    expect(chosen(sleep, response)).toBe('response');
    expect(chosen(sleep, outcome('mood', 'point', { domain: 'mood' }))).toBe('sleep');
  });

  it('is never a table of starting values, and is nothing where nothing was measured', () => {
    const baseline = outcome('baseline', 'interval', {
      role: 'descriptive',
      timepointWeeks: 0,
      domain: 'pain',
    });
    expect(chosen(baseline, outcome('later', 'nothing'))).toBe('later');
    expect(chosen(baseline)).toBeNull();
    expect(chosen()).toBeNull();
  });

  // Due Bruun 2024: pain at 12 weeks is the trial's stated primary outcome.
  it('is pain at 12 weeks in FINAL', () => {
    expect(headlineOutcome(final)?.key).toBe('pain-intensity-change-from-baseline');
  });
});
