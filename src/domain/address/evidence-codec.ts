import { comparatorClassCodes } from '../vocabulary/filters/comparators';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';
import { designCodes, designGroupCodes } from '../vocabulary/filters/designs';
import { resultDirectionCodes } from '../vocabulary/filters/directions';
import { doseBandCodes } from '../vocabulary/filters/doses';
import { durationBandCodes } from '../vocabulary/filters/durations';
import { outcomeDomainCodes } from '../vocabulary/filters/outcomes';
import { resultPlaceCodes } from '../vocabulary/filters/result-places';
import {
  layoutCodes,
  sortCodes,
  tableColumnCodes,
  tableColumns,
} from '../vocabulary/filters/view-choices';
import { createCodec, type Codec } from './codec';
import { choiceField, flagField } from './fields/choice-fields';
import type { Fields } from './fields/field';
import { chosenListField, knownListField, vocabularyListField } from './fields/list-fields';
import { countField, yearsField } from './fields/number-fields';
import { searchTextField } from './fields/search-text-field';
import type { EvidenceView } from './view';

// The order of the keys here is the order in which addresses are written.
export const evidenceFields: Fields<EvidenceView> = {
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
  columns: chosenListField(
    tableColumnCodes,
    tableColumnCodes.filter((code) => tableColumns[code].isDefault),
  ),
};

export const evidenceCodec: Codec<EvidenceView> = createCodec(evidenceFields);
