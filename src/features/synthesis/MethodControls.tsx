import { poolingMeasures, type PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import type { SynthesisView } from '../../domain/address/view';
import {
  intervalMethodCodes,
  intervalMethods,
  poolingModelCodes,
  poolingModels,
} from '../../domain/vocabulary/pooling-choices';
import {
  measuresOfKind,
  outcomeFamilies,
  type OutcomeFamily,
} from '../../domain/vocabulary/outcome-families';
import { SelectField } from '../../ui/fields/SelectField';
import { correlationLimits } from '../../domain/address/pages/synthesis-numbers';
import { correlationBox } from '../../domain/address/typed-numbers';
import { MethodNumber } from './MethodNumber';

type Patch = Partial<Pick<SynthesisView, 'measure' | 'model' | 'ci' | 'r' | 'baseline'>>;

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
      <SelectField
        label="Measure"
        codes={measures}
        chosen={measure}
        textOf={(code) => poolingMeasures[code].label}
        onChoose={(chosen) => onChange({ measure: chosen === measures[0] ? null : chosen })}
      />
      <SelectField
        label="Model"
        codes={poolingModelCodes}
        chosen={view.model}
        textOf={(code) => poolingModels[code].label}
        onChoose={(model) => onChange({ model })}
      />
      <SelectField
        label="Interval"
        codes={intervalMethodCodes}
        chosen={view.ci}
        textOf={(code) => intervalMethods[code].label}
        onChoose={(ci) => onChange({ ci })}
      />
      <MethodNumber
        label="Crossover correlation r"
        box={correlationBox}
        value={view.r}
        limits={correlationLimits}
        step={0.01}
        onChange={(r) => onChange({ r })}
      />
    </fieldset>
  );
}
