import { poolingMeasureCodes } from '../vocabulary/pooling-measures';
import { comparatorClassCodes } from '../vocabulary/filters/comparators';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';
import { designCodes, designGroupCodes } from '../vocabulary/filters/designs';
import { resultDirectionCodes } from '../vocabulary/filters/directions';
import { doseBandCodes } from '../vocabulary/filters/doses';
import { durationBandCodes } from '../vocabulary/filters/durations';
import { outcomeDomainCodes } from '../vocabulary/filters/outcomes';
import { resultPlaceCodes } from '../vocabulary/filters/result-places';
import { outcomeFamilyCodes } from '../vocabulary/outcome-families';
import { choiceField, flagField } from './fields/choice-fields';
import { createCodec } from './codec';
import type { Codec } from './codec';
import type { Fields } from './fields/field';
import { knownListField, vocabularyListField } from './fields/list-fields';
import { baselineField, correlationField, countField, yearsField } from './fields/number-fields';
import { searchTextField } from './fields/search-text-field';
import type { CompareView, EvidenceView, SynthesisView } from './view';
import {
  intervalMethodCodes,
  layoutCodes,
  poolingModelCodes,
  sortCodes,
} from '../vocabulary/filters/view-choices';

/** Columns that a comparison can hold side by side. */
export const maxCompared = 4;

// The order of the keys here is the order in which addresses are written.
const evidenceFields: Fields<EvidenceView> = {
  condition: vocabularyListField(conditionGroupCodes),
  diagnosis: knownListField((known) => known.diagnoses, { order: 'sorted', limit: Infinity }),
  design: vocabularyListField([...designGroupCodes, ...designCodes]),
  outcome: vocabularyListField(outcomeDomainCodes),
  comparator: vocabularyListField(comparatorClassCodes),
  dose: vocabularyListField(doseBandCodes),
  duration: vocabularyListField(durationBandCodes),
  direction: vocabularyListField(resultDirectionCodes),
  results: vocabularyListField(resultPlaceCodes),
  years: yearsField,
  n: countField,
  parent: flagField,
  q: searchTextField,
  sort: choiceField(sortCodes, 'design'),
  view: choiceField(layoutCodes, 'cards'),
};

const synthesisFields: Fields<SynthesisView> = {
  ...evidenceFields,
  family: choiceField(outcomeFamilyCodes, null),
  measure: choiceField(poolingMeasureCodes, null),
  model: choiceField(poolingModelCodes, 'REML'),
  ci: choiceField(intervalMethodCodes, 'HKSJ'),
  omit: knownListField((known) => known.studyIds, { order: 'sorted', limit: Infinity }),
  r: correlationField,
  baseline: baselineField,
};

const compareFields: Fields<CompareView> = {
  s: knownListField((known) => known.studyIds, { order: 'as-given', limit: maxCompared }),
  diff: flagField,
};

export const evidenceCodec: Codec<EvidenceView> = createCodec(evidenceFields);
export const synthesisCodec: Codec<SynthesisView> = createCodec(synthesisFields);
export const compareCodec: Codec<CompareView> = createCodec(compareFields);
