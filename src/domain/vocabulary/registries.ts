/** Registries by the form of their numbers; `url` leads to the entry where the address is certain. */
export const registries = [
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
  { name: 'EU Clinical Trials Register', form: /^EUCTR\d{4}-\d{6}-\d{2}-[A-Z]{2}$/, url: eudract },
  { name: 'CTRI', form: /^CTRI\/\d{4}\/\d{2,3}\/\d{6}$/, url: () => null },
  { name: 'IRCT', form: /^IRCT\d+N\d+$/, url: () => null },
  { name: 'ReBEC', form: /^RBR-[0-9A-Z]+$/i, url: () => null },
  { name: 'PROSPERO', form: /^CRD\d{11}$/, url: () => null },
  { name: 'Dutch trial register', form: /^NL(\d+|-OMON\d+)$/, url: () => null },
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
