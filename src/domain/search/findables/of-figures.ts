import { printedFigures } from '../../effects/printed-figures';
import { formatWithLevel } from '../../format/interval';
import { formatNumber } from '../../format/number';
import { formatP } from '../../format/p-value';
import { known } from '../../missing/missing';
import { armTable } from '../../record/arm-figures';
import type { Outcome } from '../../schema/outcome';
import type { PooledResult } from '../../schema/pooled-result';
import type { Study } from '../../schema/study';
import { harmsOf, type StudyHarm } from '../../study/harms-of';
import { outcomeText } from '../../study/outcome-text';
import { effectMeasures } from '../../vocabulary/filters/outcomes';
import type { FoundFigure } from '../findable';

/** As the screens print it, and the shares by arm that they leave out where they print the counts. */
function ofOutcome(outcome: Outcome): string {
  const printed = printedFigures(outcome, outcomeText(outcome));
  const shares = outcome.arms.flatMap(({ label, percent }) => {
    const share = known(percent);
    return share === undefined ? [] : [`${label} ${formatNumber(share)}%`];
  });
  const isSaid = printed.some((text) => text.includes('%')) || shares.length === 0;
  return (isSaid ? printed : [...printed, shares.join(' v ')]).join('; ');
}

/** "LDN 41 of 49 v placebo 43 of 50", with the estimate where one is printed. */
function ofHarm({ arms, effect }: StudyHarm): string {
  const { columns } = armTable(arms.map(({ commonest: _, ...arm }) => arm));
  const byArm = arms.flatMap(({ label }, at) => {
    const figures = columns.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell === undefined || cell.missing ? [] : [cell.text];
    });
    return figures.length === 0 ? [] : [`${label} ${figures.join(', ')}`];
  });
  const estimate = known(effect?.estimate);
  return [
    byArm.join(' v '),
    effect === undefined || estimate === undefined
      ? ''
      : `${effectMeasures[effect.measure].label} ${formatWithLevel(estimate, effect.interval ?? null)}`,
    effect?.p ? formatP(effect.p) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function ofPooled({ measure, estimate, interval, p }: PooledResult): string {
  const figure = `${effectMeasures[measure].label} ${formatWithLevel(estimate, interval)}`;
  return p === undefined ? figure : `${figure}; ${formatP(p)}`;
}

/** Shares and counts that a note sets beside the printed ones: "45% against 28% of the complete cases". */
function ofNote(note: string | undefined): readonly [string] | readonly [] {
  const figures = note?.match(/[\d.]+\s?%|\d+ of \d+/g) ?? [];
  return figures.length === 0 ? [] : [figures.join('; ')];
}

/**
 * The figures of records as printed, each with the outcome or harm that prints it; `placeOf` tells the
 * place of a record among what can be found.
 */
export function foundFigures(
  studies: readonly Study[],
  placeOf: (id: string) => number,
): readonly FoundFigure[] {
  return studies.flatMap((study) => {
    const place = placeOf(study.id);
    const figures: readonly FoundFigure[] = [
      ...study.outcomes.map(
        (outcome) =>
          [
            place,
            `outcome-${outcome.key}`,
            outcome.name,
            ofOutcome(outcome),
            ...ofNote(outcome.note),
          ] as const,
      ),
      ...harmsOf(study).map(
        (harm) =>
          [place, `harm-${harm.key}`, harm.name, ofHarm(harm), ...ofNote(harm.note)] as const,
      ),
      ...study.pooled.map(
        (pooled) => [place, 'outcomes', pooled.outcome, ofPooled(pooled)] as const,
      ),
    ];
    return figures.filter(([, , , printed]) => /\d/.test(printed));
  });
}
