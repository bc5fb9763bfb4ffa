import { comparesWithOthers } from '../../vocabulary/filters/comparators';
import type {
  Annotation,
  CodeableConcept,
  EvidenceVariable,
  EvidenceVariableCharacteristic,
} from 'fhir/r5';
import { formatDoses } from '../../format/dose';
import { formatNumber } from '../../format/number';
import { known } from '../../missing/missing';
import { codeFits, codingSystems } from '../../vocabulary/terminologies';
import type { Diagnosis } from '../../schema/diagnosis';
import type { Outcome } from '../../schema/outcome';
import type { Study } from '../../schema/study';
import { plainText } from '../plain-text';
import { naltrexone, ucum } from './codings';
import { nameUuid } from './name-uuid';

/** The id is made from the content, so that a variable shared by studies is written once. */
function variable(content: Omit<EvidenceVariable, 'resourceType' | 'id' | 'status'>) {
  const resource: EvidenceVariable = {
    resourceType: 'EvidenceVariable',
    id: nameUuid(JSON.stringify(content)),
    status: 'active',
    ...content,
  };
  return resource;
}

/** Codes of the same concept are codings; wider, narrower and overlapping ones are named in a note. */
function diagnosisCharacteristic(diagnosis: Diagnosis): EvidenceVariableCharacteristic {
  const same = diagnosis.codes.filter(({ fit }) => fit === 'same');
  const others = diagnosis.codes.filter(({ fit }) => fit !== 'same');
  const note: Annotation[] = others.map(({ system, code, display, fit }) => ({
    text: `${codingSystems[system].label} ${code}, ${display}: ${codeFits[fit]}.`,
  }));
  const concept: CodeableConcept = {
    ...(same.length > 0 && {
      coding: same.map(({ system, code, display }) => ({
        system: codingSystems[system].uri,
        code,
        display,
      })),
    }),
    text: diagnosis.label,
  };
  return { definitionCodeableConcept: concept, ...(note.length > 0 && { note }) };
}

export function populationVariable(
  study: Study,
  diagnoses: ReadonlyMap<string, Diagnosis>,
): EvidenceVariable {
  const characteristics = study.diagnoses.flatMap((id) => {
    const diagnosis = diagnoses.get(id);
    return diagnosis ? [diagnosisCharacteristic(diagnosis)] : [];
  });
  const description = known(study.population.description);
  const [first] = characteristics;
  return variable({
    title: plainText(study.condition),
    ...(description !== undefined && { description }),
    actual: true,
    ...(first && {
      characteristic:
        characteristics.length === 1
          ? [first]
          : [{ definitionByCombination: { code: 'any-of', characteristic: characteristics } }],
    }),
  });
}

export function exposureVariable({ intervention }: Study): EvidenceVariable {
  const doses = known(intervention.doseMgPerDay);
  const weeks = known(intervention.durationWeeks);
  const dosing = known(intervention.dosing);
  const how = intervention.givenOnce ? 'once' : 'per day';
  const dose = doses === undefined ? 'dose not reported' : `${formatDoses(doses)} ${how}`;
  const isNaltrexone = intervention.drug === 'naltrexone';
  return variable({
    title: plainText(`${intervention.drug}, ${dose}`),
    ...(dosing !== undefined && { description: dosing }),
    characteristic: [
      {
        definitionCodeableConcept: {
          ...(isNaltrexone && { coding: [...naltrexone] }),
          text: intervention.drug,
        },
        ...(weeks !== undefined && { durationQuantity: inWeeks(weeks) }),
      },
    ],
  });
}

/** Null where nothing is compared. */
export function comparatorVariable({ comparator }: Study): EvidenceVariable | null {
  if (!comparesWithOthers(comparator.classes)) return null;
  return variable({
    title: plainText(comparator.label),
    characteristic: [{ definitionCodeableConcept: { text: plainText(comparator.label) } }],
  });
}

const inWeeks = (value: number) => ({ value, unit: 'weeks', system: ucum, code: 'wk' });

export function outcomeVariable(outcome: Outcome): EvidenceVariable {
  const [instrument, scale, weeks, lower] = [
    known(outcome.instrument),
    known(outcome.scale),
    known(outcome.timepointWeeks),
    known(outcome.lowerIsBetter),
  ];
  const words = [
    scale ? `Scale ${formatNumber(scale.min)} to ${formatNumber(scale.max)}.` : null,
    lower === undefined ? null : `${lower ? 'Lower' : 'Higher'} is better.`,
  ].filter((part) => part !== null);
  return variable({
    title: plainText(outcome.name),
    ...(instrument !== undefined && { description: instrument }),
    ...(words.length > 0 && { note: [{ text: words.join(' ') }] }),
    characteristic: [
      {
        definitionCodeableConcept: { text: plainText(outcome.name) },
        ...(weeks !== undefined && {
          timeFromEvent: [
            { eventCodeableConcept: { text: 'Start of treatment' }, quantity: inWeeks(weeks) },
          ],
        }),
      },
    ],
  });
}

/** A harm, or a pooled outcome of a review: known by its name alone. */
export function namedVariable(name: string): EvidenceVariable {
  return variable({
    title: plainText(name),
    characteristic: [{ definitionCodeableConcept: { text: plainText(name) } }],
  });
}
