import { poolingMeasures } from '../../domain/vocabulary/pooling-measures';
import type { SynthesisView } from '../../domain/address/view';
import {
  intervalMethodCodes,
  intervalMethods,
  poolingModelCodes,
  poolingModels,
} from '../../domain/vocabulary/pooling-choices';
import { measuresOfKind, outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { SelectField } from '../../ui/fields/SelectField';
import { correlationLimits, tauLimits } from '../../domain/address/pages/synthesis-numbers';
import { correlationBox, tauBox } from '../../domain/address/typed-numbers';
import type { FamilyAnswer } from '../../domain/pooling/family-answer';
import { inSameUnits, usualTauScale } from '../../domain/pooling/method/method-choice';
import { tauScaleLabels, usualScaleText } from '../../domain/pooling/method/method-words';
import { keptRows } from '../../domain/pooling/who-is-pooled';
import { MethodNumber } from './MethodNumber';

type Patch = Partial<Pick<SynthesisView, 'measure' | 'model' | 'ci' | 'tau' | 'r' | 'baseline'>>;

/** Stands in the list of models for leaving it to the number of trials. */
const byRule = 'by-rule';

/** How the studies are pooled; every choice is in the address, the defaults are not. */
export function MethodControls({
  view,
  answer: { family, measure, groups },
  onChange,
}: {
  view: SynthesisView;
  answer: Pick<FamilyAnswer, 'family' | 'measure' | 'groups'>;
  onChange: (patch: Patch) => void;
}) {
  const measures = measuresOfKind[outcomeFamilies[family].kind];
  const kinds = new Set(groups.flatMap(({ group }) => group.synthesis?.kind ?? []));
  const usual = groups[0] ? usualTauScale(measure, keptRows(groups[0].group)) : null;
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 text-sm text-soft">
      <legend className="float-left mr-4 py-1 text-sm">Method</legend>
      <SelectField
        label="Measure"
        codes={measures}
        chosen={measure}
        textOf={(code) => poolingMeasures[code].label}
        onChoose={(chosen) =>
          onChange({
            measure: chosen === measures[0] ? null : chosen,
            // A scale is in units of the effect: it does not go over to other units.
            ...(inSameUnits(measure, chosen) ? {} : { tau: null }),
          })
        }
      />
      <SelectField
        label="Model"
        codes={[byRule, ...poolingModelCodes]}
        chosen={view.model ?? byRule}
        textOf={(code) =>
          code === byRule
            ? 'As this site chooses: two trials Bayesian, more REML'
            : poolingModels[code].label
        }
        onChoose={(code) => onChange({ model: code === byRule ? null : code })}
      />
      {(kinds.has('frequentist') || kinds.size === 0) && (
        <SelectField
          label="Interval"
          codes={intervalMethodCodes}
          chosen={view.ci}
          textOf={(code) => intervalMethods[code].label}
          onChoose={(ci) => onChange({ ci })}
        />
      )}
      {(kinds.has('bayesian') || view.model === 'BAYES' || view.tau !== null) && (
        <span>
          <MethodNumber
            label={tauScaleLabels[measure]}
            box={tauBox}
            value={view.tau}
            limits={tauLimits}
            step={0.01}
            placeholder={usual === null ? '' : usualScaleText(usual)}
            onChange={(tau) => onChange({ tau })}
          />
        </span>
      )}
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
