import type { PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import {
  absoluteEffect,
  ldnRangeText,
  numberNeededText,
  observedBaseline,
} from '../../domain/pooling/absolute-effect';
import type { PooledGroup } from '../../domain/pooling/pool-family';
import { outcomeFamilies, type OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import { baselineLimits } from '../../domain/address/pages/synthesis-numbers';
import { baselineBox } from '../../domain/address/typed-numbers';
import { MethodNumber } from './MethodNumber';
import { formatNumber } from '../../domain/format/number';

/** A pooled binary effect as people per 100 and a number needed to treat, at an adjustable comparator risk. */
export function ClinicalTerms({
  group,
  family,
  measure,
  comparator,
  baseline,
  onBaseline,
}: {
  group: PooledGroup;
  family: OutcomeFamily;
  measure: PoolingMeasure;
  comparator: string;
  baseline: number | null;
  onBaseline: (baseline: number | null) => void;
}) {
  const { synthesis } = group;
  const observed = observedBaseline(group);
  const used = baseline ?? observed;
  if (!synthesis || used === null) return null;
  const effect = absoluteEffect(synthesis, measure, family, used);
  if (!effect) return null;
  const event = outcomeFamilies[family].phrase ?? '';
  return (
    <section aria-labelledby="clinical-terms" className="mt-6">
      <h2 id="clinical-terms" className="text-sm font-semibold">
        In people
      </h2>
      <p className="serif mt-1 max-w-2xl text-lg">
        Of 100 people, {formatNumber(effect.comparatorPer100, 0)} {event} with {comparator} and{' '}
        {formatNumber(effect.ldnPer100, 0)} (95% CI {ldnRangeText(effect)}) with LDN. Number needed
        to treat {numberNeededText(effect.numberNeeded)}.
      </p>
      <div className="mt-2 text-sm text-soft">
        <MethodNumber
          label={`Risk with ${comparator}, %`}
          box={baselineBox}
          value={baseline}
          limits={baselineLimits}
          step={1}
          placeholder={observed === null ? '' : formatNumber(observed, 0)}
          onChange={onBaseline}
        />
        <p className="mt-1 text-xs">
          {baseline === null
            ? `${formatNumber(used, 0)}% is what the pooled studies saw with ${comparator}.`
            : `Set by you; the pooled studies saw ${observed === null ? 'no' : formatNumber(observed, 0)}%.`}{' '}
          NNTB: for one more to benefit; NNTH: for one more to be harmed. An interval through ∞
          includes no difference.
        </p>
      </div>
    </section>
  );
}
