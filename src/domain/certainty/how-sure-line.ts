import type { Segment } from '../format/segment';
import { familyPicks, type FamilyPick } from '../pooling/family-picks';
import { nobodyOmitted } from '../pooling/method/standard-pool';
import type { StudyForPooling } from '../study/study-for-pooling';
import { usualCorrelation } from '../synthesis/usual-correlation';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import { boundSentence } from './bound-words';
import { certaintyBound, type CertaintyBound } from './certainty-bound';
import type { CertaintyContext } from './certainty-context';
import { evidenceBody, type BodyForm } from './evidence-body';

const order: readonly BodyForm[] = ['pooled', 'one-trial', 'no-figure', 'not-randomised'];

/**
 * How sure one may be of the main benefit that these studies measured: the outcome with the best kind of
 * evidence, the first in the order of families among equals. null where none of them measured a benefit.
 */
export function mainBound(
  studies: readonly StudyForPooling[],
  context: CertaintyContext,
): CertaintyBound | null {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const asked = { measure: null, r: usualCorrelation };
  const bodies = familyPicks(studies, asked, nobodyOmitted)
    .filter(isBenefit)
    .flatMap((pick) => evidenceBody(pick, byId) ?? []);
  for (const form of order) {
    const body = bodies.find((one) => one.form === form);
    if (body) return certaintyBound(body, context, byId);
  }
  return null;
}

function isBenefit({ family }: FamilyPick): boolean {
  return outcomeFamilies[family].harm === null;
}

/**
 * The answer's line on certainty for the studies of a question. Pooling comes with it: load it on demand.
 * "Certainty at most low for pain intensity: two small trials (imprecise, −1) that disagree …".
 */
export function howSureLine(
  studies: readonly StudyForPooling[],
  context: CertaintyContext,
): readonly Segment[] {
  const bound = mainBound(studies, context);
  return bound === null
    ? [
        {
          text:
            studies.length === 0
              ? 'Certainty: nothing to rate.'
              : 'Certainty is not rated: none of the outcomes read from these studies is among those rated here.',
        },
      ]
    : boundSentence(bound, 'outcome');
}
