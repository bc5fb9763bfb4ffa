import { known } from '../missing/missing';
import type { Dataset } from '../schema/dataset';

/** What the dataset holds already, or has set aside with a reason, by everything that names a paper or trial. */
export interface Held {
  /** Lower-case DOIs, PubMed numbers, registry numbers in capitals, titles as `titleKey` makes them; each with the id of its record. */
  readonly dois: ReadonlyMap<string, string>;
  readonly pmids: ReadonlyMap<string, string>;
  readonly registrations: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

/** Identifiers of a paper or trial that was found. */
export interface Identifiers {
  readonly doi?: string | null;
  readonly pmid?: string | null;
  readonly registrations?: readonly string[];
  readonly title: string;
}

/** A title without what printers change: capitals, accents, punctuation, spaces. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Everything a dataset holds, by its identifiers. */
export function heldBy(
  dataset: Pick<Dataset, 'studies' | 'registeredTrials' | 'literatureSearch'>,
): Held {
  const dois = new Map<string, string>();
  const pmids = new Map<string, string>();
  const registrations = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const { id, citation, registrations: numbers } of dataset.studies) {
    const [doi, pmid, title] = [known(citation.doi), known(citation.pmid), known(citation.title)];
    if (doi !== undefined) dois.set(doi.toLowerCase(), id);
    if (pmid !== undefined) pmids.set(pmid, id);
    if (title !== undefined) titles.set(titleKey(title), id);
    for (const number of numbers) registrations.set(number.toUpperCase(), id);
  }
  for (const { id, registrations: numbers, title } of dataset.registeredTrials) {
    titles.set(titleKey(title), id);
    for (const number of numbers) registrations.set(number.toUpperCase(), id);
  }
  for (const { doi, pmid, registration, reason } of dataset.literatureSearch.setAside) {
    const why = `set aside: ${reason}`;
    if (doi !== undefined) dois.set(doi.toLowerCase(), why);
    if (pmid !== undefined) pmids.set(pmid, why);
    if (registration !== undefined) registrations.set(registration.toUpperCase(), why);
  }
  return { dois, pmids, registrations, titles };
}

/**
 * The record that holds a paper: by DOI or PubMed number, else by title. A registry number alone says
 * only that a trial is known, since one trial has several papers. Undefined where nothing holds it.
 */
export function holderOfPaper(held: Held, found: Identifiers): string | undefined {
  return (
    held.dois.get(found.doi?.toLowerCase() ?? '') ??
    held.pmids.get(found.pmid ?? '') ??
    held.titles.get(titleKey(found.title))
  );
}

/** The record that holds a registration: by number, else by title. */
export function holderOfTrial(held: Held, found: Identifiers): string | undefined {
  const byNumber = (found.registrations ?? []).map((number) =>
    held.registrations.get(number.toUpperCase()),
  );
  return byNumber.find((id) => id !== undefined) ?? held.titles.get(titleKey(found.title));
}
