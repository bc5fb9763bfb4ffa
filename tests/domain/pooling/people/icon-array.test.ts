import { describe, expect, it } from 'vitest';
import { iconArray, type IconState } from '../../../../src/domain/pooling/people/icon-array';
import { absoluteEffect } from '../../../../src/domain/pooling/people/absolute-effect';

const count = (people: readonly IconState[] | undefined, state: IconState) =>
  people?.filter((each) => each === state).length;

/** A risk ratio with its interval at a risk with the comparator in percent. */
function arrayOf(ratio: number, low: number, high: number, baseline: number) {
  const interval = { low: Math.log(low), high: Math.log(high) };
  const effect = absoluteEffect({ estimate: Math.log(ratio), interval }, 'RR', 'pain-30', baseline);
  if (!effect) throw new Error('no effect');
  return { effect, icons: iconArray(effect) };
}

describe('100 people', () => {
  it('are those of the sentence: 20 with the comparator, 30 (10 to 50) of whom the range is drawn', () => {
    // 20% × 1.5, 0.5 and 2.5 (Cochrane Handbook 15.4.3.2).
    const { icons } = arrayOf(1.5, 0.5, 2.5, 20);
    expect(count(icons?.comparator, 'certain')).toBe(20);
    expect(count(icons?.ldn, 'certain')).toBe(10);
    expect(count(icons?.ldn, 'estimated')).toBe(20);
    expect(count(icons?.ldn, 'possible')).toBe(20);
    expect(count(icons?.ldn, 'without')).toBe(50);
    expect(icons?.comparator).toHaveLength(100);
    expect(icons?.ldn).toHaveLength(100);
  });

  it('move with the risk', () => {
    expect(count(arrayOf(1.5, 0.5, 2.5, 30).icons?.comparator, 'certain')).toBe(30);
    expect(count(arrayOf(1.5, 0.5, 2.5, 30).icons?.ldn, 'certain')).toBe(15);
  });

  it('are not drawn where a limit lies beyond 100 people: 50% × 2.5 is 125', () => {
    const { effect, icons } = arrayOf(1.5, 0.5, 2.5, 50);
    expect(effect.isCut).toBe(true);
    expect(icons).toBeNull();
    expect(arrayOf(1.5, 0.5, 2, 50).icons).not.toBeNull();
  });

  it('are not drawn where a risk difference leads below nobody: 20 − 30 points', () => {
    const interval = { low: -0.3, high: 0.1 };
    const at = (baseline: number) =>
      absoluteEffect({ estimate: -0.1, interval }, 'RD', 'any-adverse-event', baseline);
    expect(at(20)?.isCut).toBe(true);
    expect(at(20)?.ldnInterval.low).toBe(0);
    expect(at(40)?.isCut).toBe(false);
  });

  it('always can be drawn from an odds ratio, which keeps risks within 0 and 100', () => {
    const interval = { low: Math.log(0.01), high: Math.log(100) };
    const effect = absoluteEffect({ estimate: 0, interval }, 'OR', 'pain-30', 99);
    expect(effect && iconArray(effect)).not.toBeNull();
  });
});
