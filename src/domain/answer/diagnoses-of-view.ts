import type { EvidenceView } from '../address/view';
import { parentsOf, withWiderDiagnoses } from '../study/wider-diagnoses';
import type { DiagnosisBrief } from '../summary/evidence-index';

/** Diagnoses that a view is about: those chosen with their forms, else all of the chosen groups. */
export function diagnosesOfView(
  { condition, diagnosis }: Pick<EvidenceView, 'condition' | 'diagnosis'>,
  diagnoses: readonly DiagnosisBrief[],
): readonly string[] {
  const parents = parentsOf(diagnoses);
  const isMeant = ({ id, groups }: DiagnosisBrief) =>
    diagnosis.length > 0
      ? withWiderDiagnoses([id], parents).some((each) => diagnosis.includes(each))
      : groups.some((group) => condition.includes(group));
  return diagnoses.filter(isMeant).map(({ id }) => id);
}
