import { known } from '../../missing/missing';
import type { Study } from '../../schema/study';
import { designs } from '../../vocabulary/filters/designs';

/** "the FINAL trial", "INNOVA study", "(LoDoNaVasc)", "ANODYNE-4", "LIFT: Life Improvement Trial". */
const named = [
  /\b([A-Z][A-Z]{3,}(?:-\d+)?)\)? (?:[Tt]rial|[Ss]tudy)\b/g,
  /\b([A-Z][A-Za-z]*[A-Z]{2,}[A-Za-z]*(?:-\d+)?) (?:stud|trial)/g,
  /\(([A-Z]{4,}(?:-\d+)?|(?:[A-Z][a-z]+){2,})\)/g,
  /^([A-Z]{4,}(?:-\d+)?):/g,
];

/** What is written in capitals and names no trial. */
const noNames = /^(?:I+|LDN|CRPS|NDPH|POTS|COVID|UPMC|PCDAI|MECFS|HIV|CLBP|RCT|LPP)$/;

/** Acronyms in a text by which a trial is called. */
export function acronymsIn(text: string): readonly string[] {
  return [
    ...new Set(
      named.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(([, name]) =>
          name === undefined || noNames.test(name) ? [] : [name],
        ),
      ),
    ),
  ];
}

/**
 * Acronyms of the trial that a record reports or registers, from its own title and its own words on its
 * people; reviews name the trials of others.
 */
export function acronymsOf({
  design,
  citation,
  population,
  cautions,
  finding,
}: Study): readonly string[] {
  if (designs[design].kind === 'review') return [];
  return acronymsIn(
    [
      known(citation.title) ?? '',
      known(population.description) ?? '',
      finding,
      ...cautions.map(({ text }) => text),
    ].join('\n'),
  );
}
