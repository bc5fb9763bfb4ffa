import type { EvidenceView } from '../../domain/address/view';
import { diagnosesOfView } from '../../domain/answer/belongs-to-scope';
import type { DiagnosisBrief } from '../../domain/summary/evidence-index';
import { AnswerPanel } from '../../features/answer-strip/AnswerPanel';
import { ClaimsOfDiagnoses } from '../../features/mechanism/claims/ClaimsOfDiagnoses';

/** The claims on mechanism that concern the chosen conditions; what these are stands in their briefs. */
export function ConditionPanels({
  view,
  diagnoses,
}: {
  view: EvidenceView;
  diagnoses: readonly DiagnosisBrief[];
}) {
  return (
    <AnswerPanel title="Claims on mechanism">
      <ClaimsOfDiagnoses diagnoses={diagnosesOfView(view, diagnoses)} />
    </AnswerPanel>
  );
}
