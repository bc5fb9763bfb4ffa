import { isMissing } from '../missing/missing';
import type { SafetyFact } from '../schema/safety-fact';
import type { PatientSituation } from '../vocabulary/patient-situations';
import { safetyStatementKinds } from '../vocabulary/safety-categories';

/**
 * Facts that answer a situation, the weightiest first: those that speak of it before those that touch
 * it, and among them the stronger kind of statement; then the order of the file.
 */
export function factsOfSituation(
  facts: readonly SafetyFact[],
  situation: PatientSituation,
): readonly SafetyFact[] {
  const place = ({ situations }: SafetyFact) => situations.indexOf(situation);
  return facts
    .filter((fact) => place(fact) >= 0 && !isMissing(fact.statement))
    .toSorted(
      (a, b) =>
        place(a) - place(b) ||
        safetyStatementKinds[a.kind].order - safetyStatementKinds[b.kind].order,
    );
}
