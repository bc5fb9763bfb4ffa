import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { registryOf } from '../vocabulary/registries';
import type { FieldFault } from './fault';

const doiForm = /^10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;]$/;
const pmidForm = /^[1-9]\d{0,8}$/;
const pmcidForm = /^PMC\d{4,9}$/;

/** True for the form of a DOI; whether it leads anywhere is not asked. */
export function isDoi(text: string): boolean {
  return doiForm.test(text);
}

/** DOI, PubMed and registration numbers of the required form. */
export function identifierFaults({
  citation,
  registrations,
  corrections,
}: Study): readonly FieldFault[] {
  const identifiers = [
    { field: 'citation.doi', value: known(citation.doi), form: doiForm, name: 'a DOI' },
    {
      field: 'citation.pmid',
      value: known(citation.pmid),
      form: pmidForm,
      name: 'a PubMed number',
    },
    {
      field: 'citation.pmcid',
      value: known(citation.pmcid),
      form: pmcidForm,
      name: 'a PMC number',
    },
    ...corrections.map(({ doi }, c) => ({
      field: `corrections[${c}].doi`,
      value: known(doi),
      form: doiForm,
      name: 'a DOI',
    })),
  ];
  const malformed = identifiers.flatMap(({ field, value, form, name }) =>
    value === undefined || form.test(value)
      ? []
      : [{ field, reason: `is "${value}", which is not ${name}` }],
  );
  return [...malformed, ...registrationFaults(registrations)];
}

/** Faults of a list of registration numbers, with paths below `registrations`. */
export function registrationFaults(
  registrations: readonly string[],
  field = 'registrations',
): readonly FieldFault[] {
  return registrations.flatMap((number, r) => {
    const place = `${field}[${r}]`;
    if (registryOf(number) === null) {
      return [{ field: place, reason: `is "${number}", not the number of a registry known here` }];
    }
    if (registrations.indexOf(number) < r) return [{ field: place, reason: `repeats ${number}` }];
    return [];
  });
}
