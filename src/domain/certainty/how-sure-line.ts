import type { Segment } from '../format/segment';
import { lowerFirst } from '../format/sentence-case';
import { familyPicks, type FamilyPick } from '../pooling/family-picks';
import { nobodyOmitted } from '../pooling/method/standard-pool';
import type { StudyForPooling } from '../study/study-for-pooling';
import { usualCorrelation } from '../synthesis/usual-correlation';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import { boundSentence, notRated } from './bound-words';
import { certaintyBound, type CertaintyBound } from './certainty-bound';
import type { CertaintyContext } from './certainty-context';
import { evidenceBody, isRated, type EvidenceBody, type RatedForm } from './evidence-body';

const order: readonly RatedForm[] = ['pooled', 'one-trial', 'no-figure', 'not-randomised'];

/** The evidence on each benefit that these studies measured, in the order of families. */
function benefitBodies(studies: readonly StudyForPooling[]): readonly EvidenceBody[] {
  const byId = recordsById(studies);
  const asked = { measure: null, r: usualCorrelation };
  return familyPicks(studies, asked, nobodyOmitted)
    .filter(isBenefit)
    .flatMap((pick) => evidenceBody(pick, byId) ?? []);
}

/**
 * How sure one may be of the main benefit: the outcome with the best kind of evidence, the first in the
 * order of families among equals. null where there is none, or none that can be more or less sure.
 */
function mainBound(
  bodies: readonly EvidenceBody[],
  studies: readonly StudyForPooling[],
  context: CertaintyContext,
): CertaintyBound | null {
  const rated = bodies.filter(isRated);
  for (const form of order) {
    const body = rated.find((one) => one.form === form);
    if (body) return certaintyBound(body, context, recordsById(studies));
  }
  return null;
}

function recordsById(studies: readonly StudyForPooling[]): ReadonlyMap<string, StudyForPooling> {
  return new Map(studies.map((study) => [study.id, study]));
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
  if (studies.length === 0) return [{ text: 'Certainty: nothing to rate.' }];
  const bodies = benefitBodies(studies);
  const bound = mainBound(bodies, studies, context);
  if (bound !== null) return boundSentence(bound, 'outcome');
  return [
    {
      text:
        bodies.length > 0
          ? `Certainty ${lowerFirst(notRated)}.`
          : 'Certainty is not rated: none of the outcomes read from these studies is among those rated here.',
    },
  ];
}
