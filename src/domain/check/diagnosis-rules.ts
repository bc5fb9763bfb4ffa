import { siblingFiles, type Dataset } from '../schema/dataset';
import type { CodingSystem } from '../vocabulary/terminologies';
import type { Fault } from './fault';

const { file } = siblingFiles.diagnoses;

const codeForms: Record<CodingSystem, RegExp> = {
  MeSH: /^D\d{6}(\d{3})?$/,
  'ICD-10': /^[A-Z]\d{2}(\.\d{1,2})?$/,
  'ICD-11': /^[A-Z0-9]{4}(\.[A-Z0-9]{1,2})?$/,
  'SNOMED CT': /^[1-9]\d{5,17}$/,
  DOID: /^DOID:\d{1,7}$/,
};

/** Diagnoses: used, unambiguous by name, with well-formed codes and a parent that exists. */
export function diagnosisFaults(dataset: Dataset): readonly Fault[] {
  return [...unused(dataset), ...ambiguousNames(dataset), ...parents(dataset), ...codes(dataset)];
}

function unused({ studies, registeredTrials, diagnoses }: Dataset): readonly Fault[] {
  const used = new Set([
    ...[...studies, ...registeredTrials].flatMap((record) => record.diagnoses),
    ...diagnoses.flatMap(({ parent }) => (parent === undefined ? [] : [parent])),
  ]);
  return diagnoses.flatMap(({ id }, d) =>
    used.has(id)
      ? []
      : [{ file, field: `[${d}].id`, reason: `is "${id}", which no record or trial names` }],
  );
}

/** A word that a reader types must not mean two diagnoses. */
function ambiguousNames({ diagnoses }: Dataset): readonly Fault[] {
  const owner = new Map<string, string>();
  return diagnoses.flatMap(({ id, label, synonyms }, d) =>
    [label, ...synonyms].flatMap((name, n) => {
      const folded = name.toLowerCase();
      const other = owner.get(folded);
      owner.set(folded, id);
      if (other === undefined) return [];
      const field = n === 0 ? `[${d}].label` : `[${d}].synonyms[${n - 1}]`;
      return [{ file, field, reason: `is "${name}", which also names ${other}` }];
    }),
  );
}

function parents({ diagnoses }: Dataset): readonly Fault[] {
  const parentOf = new Map(diagnoses.map(({ id, parent }) => [id, parent]));
  return diagnoses.flatMap(({ id, parent }, d) => {
    if (parent === undefined) return [];
    const field = `[${d}].parent`;
    if (!parentOf.has(parent)) {
      return [{ file, field, reason: `is "${parent}", which is no diagnosis` }];
    }
    const above = new Set([id]);
    for (let next: string | undefined = parent; next !== undefined; next = parentOf.get(next)) {
      if (above.has(next)) return [{ file, field, reason: 'leads back to the diagnosis itself' }];
      above.add(next);
    }
    return [];
  });
}

function codes({ diagnoses }: Dataset): readonly Fault[] {
  return diagnoses.flatMap((diagnosis, d) =>
    diagnosis.codes.flatMap(({ system, code }, c) => {
      const field = `[${d}].codes[${c}].code`;
      if (!codeForms[system].test(code)) {
        return [{ file, field, reason: `is "${code}", which is not a code of ${system}` }];
      }
      const first = diagnosis.codes.findIndex((o) => o.system === system && o.code === code);
      return first === c ? [] : [{ file, field, reason: `repeats ${system} ${code}` }];
    }),
  );
}
