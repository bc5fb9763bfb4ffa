import { siblingFiles, type Dataset } from '../schema/dataset';
import type { Fault } from './fault';

const { file } = siblingFiles.guidance;

/** Statements of bodies: each id once, and only diagnoses and records that the dataset knows. */
export function guidanceFaults({ guidance, diagnoses, studies }: Dataset): readonly Fault[] {
  const known = new Set(diagnoses.map(({ id }) => id));
  const held = new Set(studies.map((study) => study.id));
  const seen = new Set<string>();
  return guidance.flatMap(({ id, diagnoses: own, records = [] }, i) => {
    const faults: Fault[] = [];
    if (seen.has(id)) faults.push({ file, field: `[${i}].id`, reason: `"${id}" stands twice` });
    seen.add(id);
    for (const [j, diagnosis] of own.entries())
      if (!known.has(diagnosis))
        faults.push({
          file,
          field: `[${i}].diagnoses[${j}]`,
          reason: `"${diagnosis}" is no diagnosis of diagnoses.json`,
        });
    for (const [j, record] of records.entries())
      if (!held.has(record))
        faults.push({ file, field: `[${i}].records[${j}]`, reason: `"${record}" is no record` });
    return faults;
  });
}
