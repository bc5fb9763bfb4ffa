import { known, type Reported } from '../missing/missing';
import { logOddsRatio } from '../synthesis/odds-ratio';
import { logRiskRatio } from '../synthesis/risk-ratio';
import { riskDifference } from '../synthesis/risk-difference';
import { noRatioReason } from '../synthesis/two-by-two-cells';
import { refuse } from './refusal';
import type { EffectOptions, EffectResult } from './study-effect';

/** What responders and harms have in common: people with the event, of how many. */
export interface CountedArm {
  readonly events?: Reported<number> | undefined;
  readonly total?: Reported<number> | undefined;
  readonly percent?: Reported<number> | undefined;
}

/**
 * Risk ratio, odds ratio or risk difference of two independent arms from events and totals, with
 * metafor's zero-cell rule (0.5 added to all cells of that study only). Refuses percentages without
 * denominators, and studies without any event for ratios.
 */
export function binaryEffect(
  ldn: CountedArm | undefined,
  comparator: CountedArm | undefined,
  { measure }: EffectOptions,
): EffectResult {
  if (!ldn || !comparator) return refuse('not-by-arm');
  const [e1, n1, e2, n2] = [ldn.events, ldn.total, comparator.events, comparator.total].map(
    (value) => known(value),
  );
  if (e1 === undefined && e2 === undefined)
    return refuse(known(ldn.percent) === undefined ? 'no-figure' : 'no-denominators');
  if (e1 === undefined || e2 === undefined) return refuse('not-by-arm');
  if (!n1 || !n2) return refuse('no-denominators');
  const cells = { e1, n1, e2, n2 };
  const study = { id: '', ...cells };
  const none = measure === 'RD' ? null : noRatioReason(study);
  if (none) return refuse(none);
  const effectOf = { RR: logRiskRatio, OR: logOddsRatio, RD: riskDifference };
  if (measure !== 'RR' && measure !== 'OR' && measure !== 'RD')
    return refuse('unsupported-measure');
  return {
    ok: true,
    measure,
    ...effectOf[measure](study),
    route: null,
    assumedR: false,
    scaleKey: null,
    ldn: { n: n1, text: `${e1}/${n1}` },
    comparator: { n: n2, text: `${e2}/${n2}` },
    participants: n1 + n2,
    cells,
  };
}
