import { poolingMeasures, type PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import type { SynthesisView } from '../../domain/address/view';
import {
  intervalMethodCodes,
  intervalMethods,
  poolingModelCodes,
  poolingModels,
} from '../../domain/vocabulary/filters/view-choices';
import {
  measuresOfKind,
  outcomeFamilies,
  type OutcomeFamily,
} from '../../domain/vocabulary/outcome-families';

import { NumberField } from './NumberField';

type Patch = Partial<Pick<SynthesisView, 'measure' | 'model' | 'ci' | 'r' | 'baseline'>>;

const select =
  'min-h-7 max-w-full rounded-sm border border-control bg-raised px-1 text-sm text-ink';

/** How the studies are pooled; every choice is in the address, the defaults are not. */
export function MethodControls({
  view,
  family,
  measure,
  onChange,
}: {
  view: SynthesisView;
  family: OutcomeFamily;
  measure: PoolingMeasure;
  onChange: (patch: Patch) => void;
}) {
  const measures = measuresOfKind[outcomeFamilies[family].kind];
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-soft">
      <legend className="float-left mr-4 py-1 text-sm">Method</legend>
      <label className="flex items-center gap-1.5">
        Measure
        <select
          className={select}
          value={measure}
          onChange={(event) => {
            const chosen = measures.find((code) => code === event.target.value);
            if (chosen) onChange({ measure: chosen === measures[0] ? null : chosen });
          }}
        >
          {measures.map((code) => (
            <option key={code} value={code}>
              {poolingMeasures[code].label}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5">
        Model
        <select
          className={select}
          value={view.model}
          onChange={(event) => {
            const chosen = poolingModelCodes.find((code) => code === event.target.value);
            if (chosen) onChange({ model: chosen });
          }}
        >
          {poolingModelCodes.map((code) => (
            <option key={code} value={code}>
              {poolingModels[code].label}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5">
        Interval
        <select
          className={select}
          value={view.ci}
          onChange={(event) => {
            const chosen = intervalMethodCodes.find((code) => code === event.target.value);
            if (chosen) onChange({ ci: chosen });
          }}
        >
          {intervalMethodCodes.map((code) => (
            <option key={code} value={code}>
              {intervalMethods[code].label}
            </option>
          ))}
        </select>
      </label>
      <NumberField
        label="Crossover correlation r"
        value={view.r}
        min={-0.99}
        max={0.99}
        step={0.01}
        onCommit={(r) => onChange({ r: r ?? 0.5 })}
      />
    </fieldset>
  );
}
