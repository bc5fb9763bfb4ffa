import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../src/domain/synthesis/study-input';
import { type Synthesis, synthesize } from '../../../src/domain/synthesis/synthesize';
import { shownPrediction } from '../../../src/domain/synthesis/prediction-interval';
import type { Method } from '../../../src/domain/synthesis/method';
import { isDetermined } from '../../../src/domain/synthesis/undetermined';

const remlHksj: Method = { model: 'REML', ci: 'HKSJ', level: 95 };

function effects(...pairs: readonly (readonly [number, number])[]): Effect[] {
  return pairs.map(([yi, vi], index) => ({ id: `s${index + 1}`, yi, vi }));
}

function answer(studies: readonly Effect[], method: Method = remlHksj): Synthesis {
  const result = synthesize(studies, method);
  if (!isDetermined(result)) throw new Error(result.undetermined);
  return result;
}

function codes({ notes }: Synthesis): string[] {
  return notes.map(({ code }) => code);
}

// Numbers of these cases are compared with metafor in tests/numbers; here, what is said about them.
describe('undefined figures carry a reason', () => {
  it('no study', () => {
    expect(synthesize([], remlHksj)).toEqual({ undetermined: 'no-studies' });
  });

  it('one study: a Wald interval, said so, and no tau² interval', () => {
    const one = answer(effects([0.3, 0.04]));
    expect(one.reference).toEqual({ name: 'normal' });
    expect(one.se).toBeCloseTo(0.2, 14);
    expect(one.tau2Interval).toEqual({ undetermined: 'single-study' });
    expect(one.leaveOneOut).toEqual({ undetermined: 'under-three-studies' });
    expect(codes(one)).toEqual(['single-study-wald']);
  });

  it('two studies: metafor’s numbers, but no prediction interval on screen', () => {
    const two = answer(effects([-0.3, 0.04], [-0.9, 0.09]));
    expect(isDetermined(two.prediction)).toBe(true);
    expect(shownPrediction(two)).toEqual({ undetermined: 'under-three-studies' });
    expect(two.leaveOneOut).toEqual({ undetermined: 'under-three-studies' });
  });

  it('common effect: neither prediction nor tau² interval', () => {
    const fe = answer(effects([0.1, 0.1], [0.2, 0.1], [0.4, 0.2]), { ...remlHksj, model: 'FE' });
    expect(fe.prediction).toEqual({ undetermined: 'common-effect' });
    expect(shownPrediction(fe)).toEqual({ undetermined: 'common-effect' });
    expect(fe.tau2Interval).toEqual({ undetermined: 'common-effect' });
    expect(codes(fe)).toEqual(['knapp-hartung-common-effect']);
  });

  it('identical effects: a standard error of zero is flagged, and 0/0 has no P value', () => {
    const alike = answer(effects([0.3, 0.04], [0.3, 0.1], [0.3, 0.2]));
    expect([alike.se, alike.pValue]).toEqual([0, 0]);
    expect(codes(alike)).toEqual(['no-residual-spread', 'tau2-interval-null-set']);
    const none = answer(effects([0, 0.04], [0, 0.1], [0, 0.2]));
    expect(none.pValue).toEqual({ undetermined: 'zero-over-zero' });
  });

  it('no leave-one-out when it is not asked for', () => {
    const options = { leaveOneOut: false };
    const result = synthesize(effects([0, 1], [1, 1], [2, 1]), remlHksj, options);
    expect(isDetermined(result) && result.leaveOneOut).toEqual({ undetermined: 'not-asked' });
  });
});

describe('Egger', () => {
  const ten = Array.from({ length: 10 }, (_, i): [number, number] => [Math.sin(i), 0.01 * (i + 1)]);

  it('only from ten studies on', () => {
    expect(answer(effects(...ten.slice(1))).egger).toEqual({ undetermined: 'under-ten-studies' });
    expect(answer(effects(...ten)).egger).toMatchObject({ df: 8 });
  });

  it('not when standard errors are alike, nor on a perfect line', () => {
    const alike = ten.map(([yi]): [number, number] => [yi, 0.05]);
    expect(answer(effects(...alike)).egger).toEqual({ undetermined: 'standard-errors-alike' });
    const flat = ten.map(([, vi]): [number, number] => [0.3, vi]);
    expect(answer(effects(...flat)).egger).toEqual({ undetermined: 'perfect-fit' });
  });
});

describe('REML', () => {
  it('says when zero was more likely than where it ended', () => {
    // Found by search; metafor warns "Fisher scoring algorithm may have gotten stuck at a local maximum".
    const stuck = effects([5.55, 4.74], [-0.203, 0.101], [0.154, 2.46e-6]);
    const { tau2, converged } = answer(stuck);
    expect([tau2, converged]).toEqual([0, true]);
    expect(codes(answer(stuck))).toContain('reml-zero-more-likely');
  });
});
