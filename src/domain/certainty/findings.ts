import type { StudyForPooling } from '../study/study-for-pooling';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import type { FamilyPick } from '../pooling/family-picks';
import type { MethodChoice } from '../pooling/method/method-choice';
import { notRated } from './bound-words';
import { certaintyBound, type CertaintyBound } from './certainty-bound';
import type { CertaintyContext } from './certainty-context';
import { evidenceBody, isRated, type BodyForm } from './evidence-body';
import { findingCells, type FindingCells } from './finding-cells';

/** One line of a summary-of-findings table; every cell is words or figures with their reason. */
export interface FindingRow extends FindingCells {
  readonly family: OutcomeFamily;
  /** The most that GRADE could allow; null where there is nothing to be sure of. */
  readonly bound: CertaintyBound | null;
  /** Why there is no bound though it was compared; null with one, or where nobody measured it or all was left out. */
  readonly notRated: string | null;
}

export interface SummaryOfFindings {
  /** At most seven: benefits with the best kind of evidence first found, and the three harms always. */
  readonly rows: readonly FindingRow[];
  /** The other outcomes of benefit, by name, which nobody compared at random. */
  readonly notCompared: readonly OutcomeFamily[];
}

/** At most so many outcomes: beyond seven a reader takes in none (GRADE guidelines 12). */
const mostRows = 7;

const harmFamilies: readonly OutcomeFamily[] = [
  'any-adverse-event',
  'serious-adverse-event',
  'stopped-for-harms',
];

/**
 * The table of a question, pooled here as chosen, with the family that is looked at among its rows;
 * `studies` holds the records behind them, by id.
 */
export function summaryOfFindings(
  picks: readonly FamilyPick[],
  chosen: OutcomeFamily,
  studies: ReadonlyMap<string, StudyForPooling>,
  choice: MethodChoice,
  context: CertaintyContext,
): SummaryOfFindings {
  const found = picks.map((pick) => {
    const body = evidenceBody(pick, studies);
    return { pick, form: body?.form ?? null, body };
  });
  const isChosen = ({ pick }: { readonly pick: FamilyPick }) => pick.family === chosen;
  const harms = found.filter((one) => harmFamilies.includes(one.pick.family));
  const otherHarm = found.filter(
    (one) => isHarm(one.pick) && isChosen(one) && !harms.includes(one),
  );
  const benefits = found.filter(({ pick }) => !isHarm(pick));
  const room = mostRows - harms.length - otherHarm.length;
  const listed = new Set(shownBenefits(benefits, chosen, room));
  const rows = [...benefits.filter((one) => listed.has(one)), ...harms, ...otherHarm];
  return {
    rows: rows.map(({ pick, body }) => ({
      family: pick.family,
      ...findingCells(pick, choice, studies),
      bound: body && isRated(body) ? certaintyBound(body, context, studies) : null,
      notRated: body && !isRated(body) ? notRated : null,
    })),
    notCompared: benefits
      .filter((one) => !listed.has(one) && !isRandomisedForm(one.form))
      .map(({ pick }) => pick.family),
  };
}

interface Found {
  readonly pick: FamilyPick;
  readonly form: BodyForm | null;
}

function isHarm({ family }: FamilyPick): boolean {
  return outcomeFamilies[family].harm !== null;
}

function isRandomisedForm(form: BodyForm | null): boolean {
  return form !== null && form !== 'not-randomised';
}

const order: readonly BodyForm[] = ['pooled', 'one-trial', 'no-figure', 'arms-not-read', 'not-randomised']; // prettier-ignore

/** The benefit looked at, then those with the best kind of evidence, where any was compared at random only such. */
function shownBenefits<One extends Found>(
  benefits: readonly One[],
  chosen: OutcomeFamily,
  room: number,
): readonly One[] {
  const compared = benefits.filter(({ form }) => isRandomisedForm(form));
  const worth = compared.length > 0 ? compared : benefits.filter(({ form }) => form !== null);
  const best = order.flatMap((form) => worth.filter((one) => one.form === form));
  const own = benefits.filter(({ pick }) => pick.family === chosen);
  return [...new Set([...own, ...best])].slice(0, room);
}
