import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import type { FieldFault } from './fault';

const doiForm = /^10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;]$/;
const pmidForm = /^[1-9]\d{0,8}$/;
const pmcidForm = /^PMC\d{4,9}$/;

/** Numbers of trial and review registries, as they are written in the dataset. */
const registrationForms: readonly RegExp[] = [
  /^NCT\d{8}$/,
  /^ACTRN\d{14}$/,
  /^EudraCT \d{4}-\d{6}-\d{2}$/,
  /^EUCTR\d{4}-\d{6}-\d{2}(-[A-Z]{2})?$/,
  /^CTRI\/\d{4}\/\d{2,3}\/\d{6}$/,
  /^IRCT\d{11,18}N\d{1,2}$/,
  /^RBR-[0-9a-zA-Z]{5,8}$/,
  /^NL\d{3,5}$/,
  /^NL-OMON\d{4,6}$/,
  /^CRD\d{9,13}$/,
  /^ISRCTN\d{8}$/,
  /^ChiCTR\d{10}$/,
];

export function isDoi(text: string): boolean {
  return doiForm.test(text);
}

function isRegistrationNumber(text: string): boolean {
  return registrationForms.some((form) => form.test(text));
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
    if (!isRegistrationNumber(number)) {
      return [{ field: place, reason: `is "${number}", not the number of a registry known here` }];
    }
    if (registrations.indexOf(number) < r) return [{ field: place, reason: `repeats ${number}` }];
    return [];
  });
}
