/**
 * Registries of trials and reviews by the form of their numbers as the dataset writes them; `url` leads
 * to the entry where the address is certain.
 */
const registries = [
  {
    name: 'ClinicalTrials.gov',
    form: /^NCT\d{8}$/,
    url: (id: string) => `https://clinicaltrials.gov/study/${id}`,
  },
  {
    name: 'ANZCTR',
    form: /^ACTRN\d{14}$/,
    url: (id: string) => `https://anzctr.org.au/${id}.aspx`,
  },
  { name: 'EU Clinical Trials Register', form: /^EudraCT \d{4}-\d{6}-\d{2}$/, url: eudract },
  {
    name: 'EU Clinical Trials Register',
    form: /^EUCTR\d{4}-\d{6}-\d{2}(-[A-Z]{2})?$/,
    url: eudract,
  },
  { name: 'CTRI', form: /^CTRI\/\d{4}\/\d{2,3}\/\d{6}$/, url: () => null },
  { name: 'IRCT', form: /^IRCT\d{11,18}N\d{1,2}$/, url: () => null },
  { name: 'ReBEC', form: /^RBR-[0-9a-zA-Z]{5,8}$/, url: () => null },
  { name: 'PROSPERO', form: /^CRD\d{9,13}$/, url: () => null },
  { name: 'Dutch trial register', form: /^NL(\d{3,5}|-OMON\d{4,6})$/, url: () => null },
  { name: 'ISRCTN', form: /^ISRCTN\d{8}$/, url: () => null },
  { name: 'ChiCTR', form: /^ChiCTR\d{10}$/, url: () => null },
] as const;

function eudract(id: string): string | null {
  const number = /\d{4}-\d{6}-\d{2}/.exec(id)?.[0];
  return number ? `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${number}` : null;
}

/** Name and address of a registration, or null when its form is not known. */
export function registryOf(id: string): { name: string; url: string | null } | null {
  const registry = registries.find(({ form }) => form.test(id));
  return registry ? { name: registry.name, url: registry.url(id) } : null;
}
