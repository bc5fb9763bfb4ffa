import type { EvidenceView } from '../../domain/address/view';
import { diagnosesOfView } from '../../domain/answer/belongs-to-scope';
import type { DiagnosisBrief } from '../../domain/summary/evidence-index';
import { AnswerPanel } from '../../features/answer-strip/AnswerPanel';
import { ClaimsOfDiagnoses } from '../../features/mechanism/claims/ClaimsOfDiagnoses';
import { ConditionProfile } from './ConditionProfile';

/** What the chosen conditions are, and the claims on mechanism that concern them. */
export function ConditionPanels({
  view,
  diagnoses,
}: {
  view: EvidenceView;
  diagnoses: readonly DiagnosisBrief[];
}) {
  return (
    <>
      <AnswerPanel title="What it is">
        <ConditionProfile view={view} />
      </AnswerPanel>
      <AnswerPanel title="Claims on mechanism">
        <ClaimsOfDiagnoses diagnoses={diagnosesOfView(view, diagnoses)} />
      </AnswerPanel>
    </>
  );
}
