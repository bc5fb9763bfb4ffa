import { known } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import { siblingFiles } from '../schema/dataset';
import type { Study } from '../schema/study';
import type { Fault, FieldFault } from './fault';
import { studyFileName } from './fault';

/** Positions and texts of entries that say the same as an earlier one. */
function repeated(
  texts: readonly string[],
): readonly { readonly at: number; readonly text: string }[] {
  const first = new Map<string, number>();
  return texts.flatMap((text, at) => {
    const folded = text.toLowerCase();
    if (!first.has(folded)) first.set(folded, at);
    return first.get(folded) === at ? [] : [{ at, text }];
  });
}

/** Keys of outcomes and harms, and entries of lists, occur once in their study. */
export function keyFaults(study: Study): readonly FieldFault[] {
  const lists = [
    { field: 'outcomes', key: '.key', texts: study.outcomes.map(({ key }) => key) },
    { field: 'harms.events', key: '.key', texts: study.harms.events.map(({ key }) => key) },
    ...study.outcomes.map(({ arms }, o) => ({
      field: `outcomes[${o}].arms`,
      key: '.label',
      texts: arms.map(({ label, role }) => `${label} (${role})`),
    })),
    { field: 'diagnoses', key: '', texts: study.diagnoses },
    { field: 'conditionGroups', key: '', texts: study.conditionGroups },
    { field: 'comparator.classes', key: '', texts: study.comparator.classes },
    {
      field: 'cautions',
      key: '',
      texts: study.cautions.map(({ kind, text }) => `${kind}: ${text}`),
    },
  ];
  return lists.flatMap(({ field, key, texts }) =>
    repeated(texts).map(({ at, text }) => ({
      field: `${field}[${at}]${key}`,
      reason: `repeats "${text}"`,
    })),
  );
}

/** Ids, display names, DOIs and PubMed numbers belong to one record each. */
export function identityFaults(dataset: Dataset): readonly Fault[] {
  return [...studyIdentity(dataset.studies), ...siblingIdentity(dataset)];
}

function studyIdentity(studies: readonly Study[]): readonly Fault[] {
  const own = [
    { field: 'id', of: ({ id }: Study) => id },
    { field: 'name', of: ({ name }: Study) => name },
    { field: 'citation.doi', of: ({ citation }: Study) => known(citation.doi) },
    { field: 'citation.pmid', of: ({ citation }: Study) => known(citation.pmid) },
    { field: 'citation.pmcid', of: ({ citation }: Study) => known(citation.pmcid) },
  ];
  return own.flatMap(({ field, of }) => {
    const owners = studies.flatMap((study) => {
      const text = of(study);
      return text === undefined ? [] : [{ study, text }];
    });
    return repeated(owners.map(({ text }) => text)).flatMap(({ at, text }) => {
      const owner = owners[at];
      if (owner === undefined) return [];
      return [
        { file: studyFileName(owner.study.id), field, reason: `"${text}" is another record's too` },
      ];
    });
  });
}

function siblingIdentity(dataset: Dataset): readonly Fault[] {
  const lists = ['diagnoses', 'instruments', 'registeredTrials', 'glossary', 'exclusions'] as const;
  return lists.flatMap((key) =>
    repeated(dataset[key].map(({ id }) => id)).map(({ at, text }) => ({
      file: siblingFiles[key].file,
      field: `[${at}].id`,
      reason: `repeats "${text}"`,
    })),
  );
}
