import type { ComputedContrast } from './computed-or-refused';
import { refuse } from './refusal';
import type { EffectOptions, EffectResult } from './study-effect';

/** Risk ratio, odds ratio or risk difference of a computed contrast as a row to pool. */
export function binaryEffect(
  { riskDifference, riskRatio, oddsRatio, counts }: ComputedContrast,
  { measure }: EffectOptions,
): EffectResult {
  if (measure !== 'RR' && measure !== 'OR' && measure !== 'RD')
    return refuse('unsupported-measure');
  const figure = { RR: riskRatio, OR: oddsRatio, RD: riskDifference }[measure];
  if (!figure.ok) return figure;
  if (counts === null) return refuse('no-figure');
  const { e1, n1, e2, n2 } = counts;
  return {
    ok: true,
    measure,
    yi: figure.yi,
    vi: figure.vi,
    route: null,
    assumedR: false,
    halfAdded: figure.halfAdded,
    scaleKey: null,
    ldn: { n: n1, text: `${e1}/${n1}` },
    comparator: { n: n2, text: `${e2}/${n2}` },
    participants: n1 + n2,
    cells: counts,
  };
}
