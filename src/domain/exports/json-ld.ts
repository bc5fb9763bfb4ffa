import { studyHref } from '../address/hrefs';
import type { EvidenceIndex } from '../summary/evidence-index';
import { readerLinks } from '../sources/reader-links';
import type { Author } from '../schema/citation';
import { codingSystems } from '../vocabulary/terminologies';
import type { Diagnosis, DiagnosisCode } from '../schema/diagnosis';
import type { Study } from '../schema/study';
import { designs } from '../vocabulary/filters/designs';
import { citationFields, pageRange, spacedInitials } from './citation-fields';

/** A JSON-LD node; every key is a term of schema.org. */
export interface JsonLd {
  readonly '@type': string;
  readonly [term: string]: unknown;
}

// Terms resolve without anything being fetched: no reader of the page asks another origin.
export const jsonLdContext = { '@vocab': 'https://schema.org/' };

export const drugNode: JsonLd = {
  '@type': 'Drug',
  name: 'Naltrexone',
  nonProprietaryName: 'naltrexone',
};

function person(author: Author): JsonLd {
  if ('literal' in author) return { '@type': 'Organization', name: author.literal };
  const { family, initials } = author;
  return {
    '@type': 'Person',
    name: [initials && spacedInitials(initials), family].filter(Boolean).join(' '),
    familyName: family,
    ...(initials !== undefined && { givenName: spacedInitials(initials) }),
  };
}

/** A diagnosis with its codes; a code of another concept is none of it. */
export function conditionNode(
  diagnosis: Pick<Diagnosis, 'label'> & {
    readonly codes: readonly Pick<DiagnosisCode, 'system' | 'code' | 'fit'>[];
  },
): JsonLd {
  const code = diagnosis.codes
    .filter(({ fit }) => fit === 'same')
    .map(({ system, code: codeValue }) => ({
      '@type': 'MedicalCode',
      codeValue,
      codingSystem: codingSystems[system].label,
    }));
  return {
    '@type': 'MedicalCondition',
    name: diagnosis.label,
    ...(code.length > 0 && { code }),
  };
}

/** The place of a paper: journal, volume and issue inside one another, as far as they are known. */
function placed(study: Study): JsonLd | null {
  const { container, volume, issue } = citationFields(study);
  const journal = container === null ? null : { '@type': 'Periodical', name: container };
  const inVolume =
    volume === null
      ? journal
      : {
          '@type': 'PublicationVolume',
          volumeNumber: volume,
          ...(journal && { isPartOf: journal }),
        };
  return issue === null
    ? inVolume
    : {
        '@type': 'PublicationIssue',
        issueNumber: issue,
        ...(inVolume && { isPartOf: inVolume }),
      };
}

/**
 * A study for search engines and reference managers: its paper as `MedicalScholarlyArticle`.
 * `origin` is the site, such as `https://example.org`. What is not known has no property.
 */
export function studyJsonLd(
  study: Study,
  diagnoses: readonly Diagnosis[],
  origin: string,
): JsonLd & { readonly '@context': object } {
  const fields = citationFields(study);
  const place = placed(study);
  const range = fields.pages === null ? null : pageRange(fields.pages);
  const address = `${origin}${studyHref(study.id)}`;
  const links = readerLinks(study);
  const addresses = links.flatMap(({ url }) => url ?? []);
  return {
    '@context': jsonLdContext,
    '@type': 'MedicalScholarlyArticle',
    '@id': `${address}#article`,
    mainEntityOfPage: address,
    name: fields.title ?? study.name,
    ...(fields.title !== null && { headline: fields.title }),
    ...(fields.authors.length > 0 && { author: fields.authors.map(person) }),
    ...(fields.year !== null && { datePublished: String(fields.year) }),
    ...(place && { isPartOf: place }),
    ...(fields.pages !== null && { pagination: fields.pages }),
    ...(range && { pageStart: range[0], pageEnd: range[1] }),
    ...(links.length > 0 && {
      identifier: links.map(({ label, text }) => ({
        '@type': 'PropertyValue',
        propertyID: label,
        value: text,
      })),
    }),
    ...(addresses.length > 0 && { sameAs: addresses }),
    publicationType: designs[study.design].label,
    abstract: study.finding,
    about: [
      ...diagnoses.filter(({ id }) => study.diagnoses.includes(id)).map(conditionNode),
      drugNode,
    ],
    isBasedOn: { '@id': `${origin}/#dataset` },
  };
}

/** The whole dataset as `Dataset`, with its files. */
export function datasetJsonLd(
  { version, date, studies }: Pick<EvidenceIndex, 'version' | 'date' | 'studies'>,
  origin: string,
): JsonLd & { readonly '@context': object } {
  const years = studies.flatMap(({ year }) => year ?? []);
  const download = (path: string, name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: `${origin}${path}`,
  });
  return {
    '@context': jsonLdContext,
    '@type': 'Dataset',
    '@id': `${origin}/#dataset`,
    name: 'LDN Evidence: low-dose naltrexone in pain and inflammatory disorders',
    description: `What ${studies.length} published and registered studies report about low-dose naltrexone: designs, participants, doses, outcomes, harms and limitations, every figure with its source.`,
    url: `${origin}/`,
    version,
    dateModified: date,
    ...(years.length > 0 && {
      temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    }),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    keywords: ['low-dose naltrexone', 'LDN', 'pain', 'fibromyalgia', 'arthritis', 'inflammation'],
    distribution: [
      download('/data/evidence.json', 'Whole dataset', 'application/json'),
      download('/data/studies.csv', 'Table of studies', 'text/csv'),
      download('/data/schema.json', 'Schema of a record', 'application/schema+json'),
    ],
  };
}
