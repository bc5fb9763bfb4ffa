import type { Citation, CitationCitedArtifact, Identifier } from 'fhir/r5';
import type { Author } from '../../schema/citation';
import type { Study } from '../../schema/study';
import { registryOf } from '../../vocabulary/registries';
import { designs } from '../../vocabulary/filters/designs';
import { citationFields, pageRange, type CitationFields } from '../citation-fields';
import type { Receipt } from '../receipt';
import { artifactOfKind } from './codings';
import { nameUuid } from './name-uuid';

function identifiers(study: Study, fields: CitationFields): readonly Identifier[] {
  return [
    ...(fields.doi === null ? [] : [{ system: 'https://doi.org', value: fields.doi }]),
    ...(fields.pmid === null
      ? []
      : [{ system: 'https://pubmed.ncbi.nlm.nih.gov', value: fields.pmid }]),
    ...(fields.pmcid === null
      ? []
      : [{ system: 'https://www.ncbi.nlm.nih.gov/pmc', value: fields.pmcid }]),
    ...study.registrations.map((value) => {
      const registry = registryOf(value)?.name;
      return registry === 'ClinicalTrials.gov'
        ? { system: 'http://clinicaltrials.gov', value }
        : { ...(registry !== undefined && { type: { text: registry } }), value };
    }),
  ];
}

function contributor(author: Author, at: number) {
  if ('literal' in author)
    return { contributor: { display: author.literal }, rankingOrder: at + 1 };
  const { family, initials } = author;
  return {
    contributor: { display: [family, initials].filter(Boolean).join(' ') },
    ...(initials !== undefined && { forenameInitials: initials }),
    rankingOrder: at + 1,
  };
}

function citedArtifact(study: Study, fields: CitationFields): CitationCitedArtifact {
  const range = fields.pages === null ? null : pageRange(fields.pages);
  const identifier = identifiers(study, fields);
  const publicationForm = {
    ...(fields.container !== null && { publishedIn: { title: fields.container } }),
    ...(fields.volume !== null && { volume: fields.volume }),
    ...(fields.issue !== null && { issue: fields.issue }),
    ...(fields.year !== null && { articleDate: String(fields.year) }),
    ...(fields.pages !== null && { pageString: fields.pages }),
    ...(range && { firstPage: range[0], lastPage: range[1] }),
  };
  return {
    ...(identifier.length > 0 && { identifier: [...identifier] }),
    ...(fields.title !== null && { title: [{ text: fields.title }] }),
    ...(Object.keys(publicationForm).length > 0 && { publicationForm: [publicationForm] }),
    ...(fields.url !== null && { webLocation: [{ url: fields.url }] }),
    classification: [
      { type: { text: 'Kind of publication' }, classifier: [artifactOfKind[fields.kind]] },
      { type: { text: 'Study design' }, classifier: [{ text: designs[study.design].label }] },
    ],
    ...(fields.authors.length > 0 && {
      contributorship: {
        complete: study.citation.authorsNote === undefined,
        entry: fields.authors.map(contributor),
      },
    }),
    ...(fields.remarks.length > 0 && { note: fields.remarks.map((text) => ({ text })) }),
  };
}

/** The publication of a study as a Citation; what could not be read has no element. */
export function citationResource(study: Study, receipt: Receipt): Citation {
  return {
    resourceType: 'Citation',
    id: nameUuid(`citation/${study.id}`),
    identifier: [{ value: study.id }],
    version: receipt.datasetVersion,
    title: study.name,
    status: 'active',
    date: receipt.datasetDate,
    publisher: 'LDN Evidence',
    citedArtifact: citedArtifact(study, citationFields(study)),
  };
}
