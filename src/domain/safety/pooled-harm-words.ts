import { effectScales, formatOnScale } from '../format/effect-scale';
import { refusals } from '../effects/refusal';
import type { HarmEffect } from '../harms/harm-rows';
import { formatNumber } from '../format/number';
import { probabilityBetterText } from '../pooling/method/bayesian-words';
import { poolWarning } from '../pooling/pool-words';
import { twoTrialsOf, twoTrialsSentence } from '../pooling/two-trials-words';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import { poolingModels } from '../vocabulary/pooling-choices';
import type { Pooled, PooledHarm } from './pooled-harms';

/** A pooled risk difference in percentage points. */
export function pooledPoints({ synthesis }: Pooled): HarmEffect {
  const { estimate, interval } = synthesis;
  const points = effectScales.RD.shown;
  return { estimate: points(estimate), low: points(interval.low), high: points(interval.high) };
}

/** The warning under a pool of harms; empty where nothing is to be warned of. */
export function pooledHarmWarning({ ratio, difference }: PooledHarm): string {
  const doubts = (ratio ?? difference).doubts;
  const impossible = difference.doubts.filter(({ code }) => code === 'impossible-interval');
  return poolWarning(ratio ? [...doubts, ...impossible] : doubts);
}

/** How a pool of harms came about, what speaks against it, and which comparisons are not in it. */
export function pooledHarmText(pool: PooledHarm): string {
  const { family, difference, ratio, notPooled } = pool;
  const { synthesis, rows } = ratio ?? difference;
  const two = twoTrialsOf(rows);
  const others = notPooled.map(({ row, reason }) => `${row.name} (${refusals[reason]})`);
  return [
    two && `${twoTrialsSentence(two, family, ratio ? 'RR' : 'RD')} Drawn is one reading of both.`,
    pooledHarmWarning(pool),
    `${poolingModels[synthesis.method.model].label}; I² ${formatNumber(synthesis.i2, 0)}%.`,
    synthesis.kind === 'bayesian' ? probabilityBetterText(synthesis, outcomeFamilies[family]) : '',
    ratio?.synthesis.kind === 'frequentist' &&
      `Wald: risk ratio ${formatOnScale(effectScales.RR, ratio.synthesis.estimate, ratio.synthesis.wald)}.`,
    ratio &&
      ratio.synthesis.k !== difference.synthesis.k &&
      `The ratio rests on ${ratio.synthesis.k} of them.`,
    others.length > 0 && `Not pooled: ${others.join('; ')}.`,
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}
