import { outcomeFamilyCodes } from '../../vocabulary/outcome-families';
import { intervalMethodCodes, poolingModelCodes } from '../../vocabulary/pooling-choices';
import { poolingMeasureCodes } from '../../vocabulary/pooling-measures';
import { createCodec, type Codec } from '../codec';
import { evidenceFields } from '../evidence-codec';
import { choiceField } from '../fields/choice-fields';
import type { Fields } from '../fields/field';
import { knownListField } from '../fields/list-fields';
import { withQuery } from '../query-string';
import { baselineField, correlationField, tauField } from './synthesis-numbers';
import type { SynthesisView } from '../view';
import { pagePaths } from '../page-paths';

const synthesisFields: Fields<SynthesisView> = {
  ...evidenceFields,
  family: choiceField(outcomeFamilyCodes, null),
  measure: choiceField(poolingMeasureCodes, null),
  model: choiceField(poolingModelCodes, null),
  tau: tauField,
  ci: choiceField(intervalMethodCodes, 'HKSJ'),
  omit: knownListField((known) => known.studyIds, { order: 'sorted', limit: Infinity }),
  r: correlationField,
  baseline: baselineField,
};

export const synthesisCodec: Codec<SynthesisView> = createCodec(synthesisFields);

/** The studies of a view, pooled, or a part of that page. */
export function synthesisHref(view: Partial<SynthesisView>, part?: string): string {
  const query = synthesisCodec.encode({ ...synthesisCodec.defaults, ...view });
  return withQuery(pagePaths.synthesis, query) + (part === undefined ? '' : `#${part}`);
}
