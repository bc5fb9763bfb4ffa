import { topicHref } from '../address/hrefs';
import { lineText } from '../answer/answer-line';
import { labelInSentence } from '../vocabulary/proper-names';
import type { Brief } from '../topics/brief';
import { conditionNode, drugNode, jsonLdContext, type JsonLd } from './json-ld';

/** A brief for search engines: a `MedicalWebPage` about its conditions, with their codes, and what it cites. */
export function topicJsonLd(
  { slug, label, date, lines, about, sources }: Brief,
  origin: string,
): JsonLd & { readonly '@context': object } {
  const address = `${origin}${topicHref(slug)}`;
  return {
    '@context': jsonLdContext,
    '@type': 'MedicalWebPage',
    '@id': address,
    url: address,
    name: `Low-dose naltrexone in ${labelInSentence(label)}: evidence brief`,
    description: `Benefit: ${lineText(lines.benefit)} Harms: ${lineText(lines.harms)}`,
    inLanguage: 'en-GB',
    dateModified: date,
    isAccessibleForFree: true,
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Clinician' },
    about: [...about.map(conditionNode), drugNode],
    citation: sources.map(({ name, text, link }) => ({
      '@type': 'CreativeWork',
      name: name === '' ? text : `${name}: ${text}`,
      ...(link?.url && { url: link.url }),
    })),
    isBasedOn: { '@id': `${origin}/#dataset` },
  };
}
