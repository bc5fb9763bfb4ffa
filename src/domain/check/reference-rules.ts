import { known } from '../missing/missing';
import { designs } from '../vocabulary/filters/designs';
import { siblingFiles, type Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import { countryCodes } from './country-codes';
import { studyFileName, type Fault, type FieldFault } from './fault';

/** Countries are named by assigned codes. */
export function countryFaults({ population }: Study): readonly FieldFault[] {
  const code = known(population.country);
  if (code === undefined || countryCodes.has(code)) return [];
  return [{ field: 'population.country', reason: `is "${code}", which is no country's code` }];
}

/** Codes that a study takes from the reference files exist there. */
export function referenceFaults({ studies, diagnoses, instruments }: Dataset): readonly Fault[] {
  const groupsOf = new Map(diagnoses.map(({ id, groups }) => [id, groups]));
  const instrumentIds = new Set(instruments.map(({ id }) => id));
  return studies.flatMap((study) => {
    const file = studyFileName(study.id);
    const ofDiagnoses = study.diagnoses.flatMap((id, d) => {
      const groups = groupsOf.get(id);
      const field = `diagnoses[${d}]`;
      if (groups === undefined) {
        return [{ file, field, reason: `is "${id}", which ${siblingFiles.diagnoses.file} lacks` }];
      }
      const group = missingGroup(groups, study);
      if (group === undefined) return [];
      const reason = `is "${id}", which is in "${group}", but the record is not`;
      return [{ file, field, reason }];
    });
    const ofInstruments = study.outcomes.flatMap(({ instrumentIds: ids = [] }, o) =>
      ids.flatMap((id, i) => {
        if (instrumentIds.has(id)) return [];
        const field = `outcomes[${o}].instrumentIds[${i}]`;
        return [
          { file, field, reason: `is "${id}", which ${siblingFiles.instruments.file} lacks` },
        ];
      }),
    );
    return [...ofDiagnoses, ...ofInstruments];
  });
}

/**
 * The group that a record lacks for one of its diagnoses: the first of the diagnosis, which is its own,
 * or, for a review, which ranges wider than its groups, any of them.
 */
function missingGroup(
  groups: Dataset['diagnoses'][number]['groups'],
  { design, conditionGroups }: Study,
): string | undefined {
  const [main] = groups;
  const asked = designs[design].kind === 'review' ? groups : groups.slice(0, 1);
  return asked.some((group) => conditionGroups.includes(group)) ? undefined : main;
}
