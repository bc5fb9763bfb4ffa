import { isMissing, known } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import type { MechanismClaim, PathwayStory } from '../schema/mechanism-claim';
import { pathwayCodes } from '../vocabulary/pathways';
import type { Fault, FieldFault } from './fault';
import { isDoi } from './identifier-rules';
import { printedFigureFaults, sourceFaults } from './printed-figure-rules';

const { file } = siblingFiles.mechanism;

/** Claims on mechanism: each cited, placed on a level, tied to the records it comes from. */
export function mechanismFaults(dataset: Dataset): readonly Fault[] {
  const { claims, pathways: stories } = dataset.mechanism;
  const ids = claims.map(({ id }) => id);
  const ofClaims = claims.flatMap((claim, c) =>
    [
      ...(ids.indexOf(claim.id) < c ? [{ field: 'id', reason: `repeats "${claim.id}"` }] : []),
      ...citationFaults(claim),
      ...sourceFaults(claim.source),
      ...printedFigureFaults(claim.figures),
      ...derivationFaults(claim),
      ...recordFaults(claim, dataset),
      ...unknownDiagnoses(claim, dataset),
    ].map(({ field, reason }) => ({ file, field: `claims[${c}].${field}`, reason })),
  );
  const ofStories = storyFaults(stories, new Set(ids));
  return [...ofClaims, ...ofStories.map((fault) => ({ file, ...fault }))];
}

/** Someone wrote it, it has a title, and its identifiers have their form. */
function citationFaults({ citation, citationNote }: MechanismClaim): readonly FieldFault[] {
  const { authors, authorsNote, title, year, doi } = citation;
  const faults: FieldFault[] = [];
  if (authors.length === 0 && authorsNote === undefined) {
    faults.push({ field: 'citation.authors', reason: 'is empty; say why in authorsNote' });
  }
  if (isMissing(title)) faults.push({ field: 'citation.title', reason: 'is missing' });
  if (isMissing(year) && year.missing !== 'not-stated' && citationNote === undefined) {
    faults.push({ field: 'citation.year', reason: 'is missing; say why in citationNote' });
  }
  const number = known(doi);
  if (number !== undefined && !isDoi(number)) {
    faults.push({ field: 'citation.doi', reason: `is "${number}", which is not a DOI` });
  }
  return faults;
}

function derivationFaults({ derived, figures }: MechanismClaim): readonly FieldFault[] {
  if (derived !== true || figures.some(({ derivation }) => derivation !== undefined)) return [];
  return [{ field: 'derived', reason: 'is set, but no figure says how it was worked out' }];
}

/** The records of the same paper, found by DOI or PubMed number, and no others. */
function recordFaults(claim: MechanismClaim, { studies }: Dataset): readonly FieldFault[] {
  const ids = new Set(studies.map(({ id }) => id));
  const unknown = [
    ...claim.studyIds.map((id, s) => ({ field: `studyIds[${s}]`, id })),
    ...claim.bearsOn.studyIds.map((id, s) => ({ field: `bearsOn.studyIds[${s}]`, id })),
  ].filter(({ id }) => !ids.has(id));
  const missed = studies.filter(
    ({ id, citation }) =>
      !claim.studyIds.includes(id) &&
      (['doi', 'pmid'] as const).some((key) => {
        const number = known(citation[key])?.toLowerCase();
        return number !== undefined && number === known(claim.citation[key])?.toLowerCase();
      }),
  );
  return [
    ...unknown.map(({ field, id }) => ({ field, reason: `is "${id}", which is no record` })),
    ...missed.map(({ id }) => ({ field: 'studyIds', reason: `lacks ${id}, the same paper` })),
  ];
}

function unknownDiagnoses({ bearsOn }: MechanismClaim, dataset: Dataset): readonly FieldFault[] {
  const diagnoses = new Set(dataset.diagnoses.map(({ id }) => id));
  return bearsOn.diagnoses.flatMap((id, d) => {
    if (diagnoses.has(id)) return [];
    const reason = `is "${id}", which ${siblingFiles.diagnoses.file} lacks`;
    return [{ field: `bearsOn.diagnoses[${d}]`, reason }];
  });
}

/** Every pathway told once, and every step with claims that exist. */
function storyFaults(
  stories: readonly PathwayStory[],
  claims: ReadonlySet<string>,
): readonly FieldFault[] {
  const told = stories.map(({ id }) => id);
  const orderly =
    told.length === pathwayCodes.length && told.every((id, i) => id === pathwayCodes[i]);
  const order = { field: 'pathways', reason: `is not the list ${pathwayCodes.join(', ')}` };
  const ofSteps = stories.flatMap(({ steps }, p) =>
    steps.flatMap((step, s) =>
      step.claims.flatMap((id, c) =>
        claims.has(id)
          ? []
          : [
              {
                field: `pathways[${p}].steps[${s}].claims[${c}]`,
                reason: `is "${id}", which is no claim`,
              },
            ],
      ),
    ),
  );
  return orderly ? ofSteps : [order, ...ofSteps];
}
