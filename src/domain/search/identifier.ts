import { foldText } from '../select/search-tokens';

/** Signs that stand for a hyphen or a space, and those that are not seen. */
const betweenDigits = /[\s\p{Pd}\u2212\u00ad\u200b-\u200d\u2060\ufeff/_.:]+/gu;

const doi = /^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/\S+)$/;
const pubmed = /^(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)(\d{4,9})\/?$/;
const central =
  /^(?:https?:\/\/)?(?:(?:www\.|pmc\.)?ncbi\.nlm\.nih\.gov\/(?:pmc\/)?articles\/)?pmc:?\s*(\d{4,9})\/?$/;
const registryPage =
  /^(?:https?:\/\/)?(?:www\.)?clinicaltrials\.gov\/(?:ct2\/show|study)\/(nct\d+)\S*$/;

/** A number of the European register, under either of its names and with the country of one site. */
const european = /^(?:eudract|euctr|ctis)?(20\d{10})[a-z]{0,2}$/;

/** Registers by what their numbers begin with, as far as trials of this site stand there. */
const registry =
  /^(nct|actrn|isrctn|irct|ctri|nlomon|nl|ntr|rbr|drks|umin|jrct|chictr|crd)\d[\da-z]{3,}$/;

/**
 * A DOI, PubMed, PMC or registry number in its one spelling, whatever stands around it and whichever
 * spaces and hyphens stand in it; null for other texts. A number that is still being typed is one.
 */
export function identifierOf(text: string): string | null {
  const typed = foldText(text)
    .trim()
    .replace(/[\p{Pd}\u2212]/gu, '-');
  const asDoi = doi.exec(typed)?.[1];
  if (asDoi !== undefined) return asDoi.replace(/[.,;)]+$/, '');
  const asPubmed = pubmed.exec(typed)?.[1];
  if (asPubmed !== undefined) return `pmid${asPubmed}`;
  const asCentral = central.exec(typed)?.[1];
  if (asCentral !== undefined) return `pmc${asCentral}`;
  const bare = (registryPage.exec(typed)?.[1] ?? typed).replace(betweenDigits, '');
  const asEuropean = european.exec(bare)?.[1];
  if (asEuropean !== undefined) return `eudract${asEuropean}`;
  if (registry.test(bare)) return bare;
  // Seven or eight digits alone are a PubMed number.
  return /^\d{7,8}$/.test(typed) ? `pmid${typed}` : null;
}
