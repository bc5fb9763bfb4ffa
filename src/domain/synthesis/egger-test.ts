import { tUpperTail } from '../statistics/student-t';
import type { PoolingSet } from './pooling-set';
import { type Determined, undetermined } from './undetermined';

/** Egger's test of funnel asymmetry: t statistic of the slope on the standard error. */
export interface EggerTest {
  readonly t: number;
  readonly df: number;
  readonly pValue: number;
}

/** lm()'s tolerance on the part of a column that the others do not explain. */
const rankTolerance = 1e-7;

/**
 * Weighted regression of the effects on their standard errors, weights 1/v, dispersion estimated
 * (Egger 1997 in its regression form; metafor regtest model = "lm", predictor = "sei").
 * From ten studies on (Cochrane Handbook 13.3.5.4). P is two-sided on k − 2 df.
 */
export function eggerTest(set: PoolingSet): Determined<EggerTest> {
  const { size, y, v } = set;
  if (size < 10) return undetermined('under-ten-studies');
  let weightSum = 0;
  let meanSe = 0;
  let meanY = 0;
  for (let i = 0; i < size; i++) {
    const w = 1 / (v[i] as number);
    weightSum += w;
    meanSe += w * Math.sqrt(v[i] as number);
    meanY += w * (y[i] as number);
  }
  meanSe /= weightSum;
  meanY /= weightSum;

  let spread = 0; // Σ w (se − mean se)²
  let product = 0;
  let total = 0;
  for (let i = 0; i < size; i++) {
    const w = 1 / (v[i] as number);
    const s = Math.sqrt(v[i] as number) - meanSe;
    const r = (y[i] as number) - meanY;
    spread += w * s * s;
    product += w * s * r;
    total += w * r * r;
  }
  // Σ w se² = size, since w = 1/se²: the length of the column that the regression starts from.
  if (spread <= rankTolerance ** 2 * size) return undetermined('standard-errors-alike');

  const slope = product / spread;
  let residual = 0;
  for (let i = 0; i < size; i++) {
    const r = (y[i] as number) - meanY - slope * (Math.sqrt(v[i] as number) - meanSe);
    residual += (r * r) / (v[i] as number);
  }
  if (residual <= 1e-24 * total || total === 0) return undetermined('perfect-fit');
  const df = size - 2;
  const t = slope / Math.sqrt(residual / df / spread);
  return { t, df, pValue: 2 * tUpperTail(Math.abs(t), df) };
}
