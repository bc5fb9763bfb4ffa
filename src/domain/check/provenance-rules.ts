import { isMissing, known, type Reported } from '../missing/missing';
import type { Source } from '../schema/source';
import type { Study } from '../schema/study';
import type { FieldFault } from './fault';
import { leavesOf } from '../census/leaves';
import { readerLinks } from '../sources/reader-links';
import { placedArms, placedHarmArms } from './placed-parts';

/** Every figure leads to a source, and what we derived says how. */
export function provenanceFaults(study: Study): readonly FieldFault[] {
  return [...readerLink(study), ...figureSources(study), ...derivations(study)];
}

/** Addresses at which a reader could look up the record itself. */
function hasReaderLink({ citation, registrations, outcomes, pooled, harms }: Study): boolean {
  const identified = [citation.doi, citation.pmid, citation.pmcid].some(
    (id) => known(id) !== undefined,
  );
  if (identified || registrations.length > 0) return true;
  const summaries = [harms.serious, harms.stopped].map((part) => known(part)?.source);
  const sources = [...outcomes, ...pooled, ...harms.events].map(({ source }) => source);
  return [...sources, ...summaries].some((source) => known(known(source)?.url) !== undefined);
}

/** Sizes, ages and doses carry no source of their own: they lead to the record's own link. */
function readerLink(study: Study): readonly FieldFault[] {
  const { population, intervention, outcomes, pooled, harms } = study;
  const parts = { population, intervention, outcomes, pooled, harms };
  const hasFigures = leavesOf(parts).some(({ value }) => typeof value === 'number');
  if (!hasFigures || hasReaderLink(study) || study.citation.note !== undefined) return [];
  const reason =
    'has no DOI, PubMed or registration number and no address of a source, and no note says why';
  return [{ field: 'citation', reason }];
}

function figureSources(study: Study): readonly FieldFault[] {
  const named = [
    ...study.outcomes.map(({ source }, o) => ({ field: `outcomes[${o}].source`, source })),
    ...study.pooled.map(({ source }, p) => ({ field: `pooled[${p}].source`, source })),
    ...study.harms.events.map(({ source }, h) => ({ field: `harms.events[${h}].source`, source })),
  ];
  return [
    ...named.flatMap(({ field, source }) => [
      ...secondHandNamed(field, source),
      ...secondHandFromPaper(field, source, study),
    ]),
    ...placedHarmArms(study).flatMap(({ field, arms, source }) => {
      if (!isMissing(source) || source.note !== undefined) return [];
      const figures = leavesOf(arms).some(({ value }) => typeof value === 'number');
      const given = figures ? 'figures are given' : 'harms are spoken of';
      return [{ field: `${field}.source`, reason: `is missing without a note, but ${given}` }];
    }),
  ];
}

/** A figure read second hand names the page on which it was read, or at least what it was. */
function secondHandNamed(field: string, source: Reported<Source>): readonly FieldFault[] {
  const read = known(source);
  if (read?.kind !== 'secondary' || !isMissing(read.url) || read.url.note !== undefined) return [];
  return [{ field: `${field}.url`, reason: 'is missing; say in its note what page was read' }];
}

/**
 * A figure read second hand whose link leads to the paper itself says in words where it was read:
 * the paper may print another figure, or none.
 */
function secondHandFromPaper(
  field: string,
  source: Reported<Source>,
  study: Study,
): readonly FieldFault[] {
  const read = known(source);
  if (read?.kind !== 'secondary' || read.readIn !== undefined) return [];
  const own = readerLinks(study).some(({ url }) => url !== null && url === known(read.url));
  return own
    ? [
        {
          field: `${field}.readIn`,
          reason: 'is missing; the link is to the paper, not to what was read',
        },
      ]
    : [];
}

/** Values of an arm that were worked out, not printed. */
const derivedKeys = ['changePercentSeDerived', 'changePercentSdDerived'] as const;

function derivations(study: Study): readonly FieldFault[] {
  return placedArms(study).flatMap(({ field, part, outcome }) =>
    derivedKeys.flatMap((key) =>
      part[key] === undefined || outcome.note !== undefined
        ? []
        : [{ field: `${field}.${key}`, reason: 'is derived; say in the note of the outcome how' }],
    ),
  );
}
