import type { HarmRow } from '../../../src/domain/harms/harm-rows';
import { harmRows } from '../../../src/domain/harms/harm-rows';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import type { SynthesisRow } from '../../../src/domain/pooling/synthesis-row';
import type { RefusalReason } from '../../../src/domain/effects/refusal';
import type { StudyEffect } from '../../../src/domain/effects/study-effect';
import { usualCorrelation } from '../../../src/domain/synthesis/usual-correlation';
import { studyInterval } from '../../../src/domain/synthesis/interval';
import { harmsOf } from '../../../src/domain/study/harms-of';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../../src/domain/vocabulary/outcome-families';
import { figureValue, refused, sideOf, type Place, type Saying } from './saying';

/** Safety: harm rows; a summary is keyed by its event there. */
export function safety(alter: (row: HarmRow) => HarmRow = (row) => row): Place {
  return {
    name: 'safety',
    read: ({ studies }) =>
      studies.flatMap((study) => {
        const harms = harmsOf(study);
        return harmRows(study).flatMap((row, at): readonly Saying[] => {
          const measured = `harm ${harms[at]?.key}`;
          const of = { study: study.id, measured };
          const { unit, basis, riskDifference, riskRatio, ldn, comparator } = alter(row);
          const sayings: Saying[] = [{ ...of, fact: 'unit', value: unit }];
          if (basis !== 'controlled') return sayings;
          const difference = riskDifference ? figureValue(riskDifference, 1) : refused;
          const ratio = riskRatio ? figureValue(riskRatio, 2) : refused;
          const side = riskDifference ? sideOf(riskDifference.estimate) : null;
          const counts = [ldn?.events, ldn?.total, comparator?.events, comparator?.total];
          return [
            ...sayings,
            { ...of, fact: 'risk difference', value: difference },
            { ...of, fact: 'risk ratio', value: ratio },
            ...(side === null ? [] : [{ ...of, fact: 'side' as const, value: side }]),
            ...(unit === 'people' && counts.every((count) => typeof count === 'number')
              ? [{ ...of, fact: 'counts' as const, value: counts.join(' ') }]
              : []),
          ];
        });
      }),
  };
}

/** Reasons that only pooling has: the figure itself may well stand on other screens. */
const barsPooling: ReadonlySet<RefusalReason> = new Set([
  'not-ldn',
  'not-randomised',
  'uncontrolled',
  'baseline',
  'direction-not-stated',
  'opposite-direction',
  'scale-not-stated',
  'unsupported-measure',
  'medians',
  'no-effect-size',
]);

/** Synthesis: the row of each family, by every measure. */
export function synthesis(alter: (row: SynthesisRow) => SynthesisRow = (row) => row): Place {
  return {
    name: 'synthesis',
    read: ({ studies }) =>
      outcomeFamilyCodes.flatMap((family) =>
        measuresOfKind[outcomeFamilies[family].kind].flatMap((measure) =>
          familyRows(studies, family, { measure, r: usualCorrelation }).flatMap((row) =>
            ofRow(alter(row), family, measure),
          ),
        ),
      ),
  };
}

function ofRow(row: SynthesisRow, family: OutcomeFamily, measure: string): readonly Saying[] {
  const { result } = row;
  const harm = outcomeFamilies[family].harm !== null;
  const of = { study: row.studyId, measured: `${harm ? 'harm' : 'outcome'} ${row.outcomeKey}` };
  const fact = { RD: 'risk difference', RR: 'risk ratio' }[measure] as Saying['fact'] | undefined;
  if (!result.ok) {
    const says = harm && fact !== undefined && !barsPooling.has(result.reason);
    return says ? [{ ...of, fact, value: refused }] : [];
  }
  const { cells } = result;
  const lowerIsBetter =
    measure === 'SMD' ? outcomeFamilies[family].lowerIsBetter : row.lowerIsBetter;
  const side = lowerIsBetter === null ? null : sideOf(lowerIsBetter ? result.yi : -result.yi);
  return [
    ...(side === null ? [] : [{ ...of, fact: 'side' as const, value: side }]),
    ...(fact === undefined ? [] : [{ ...of, fact, value: shown(result, measure) }]),
    ...(cells ? [{ ...of, fact: 'counts' as const, value: cellsText(cells) }] : []),
    // Only a difference from the arms themselves is computed on a card, too.
    ...(measure === 'MD' && (result.route === null || result.route === 'crossover-r')
      ? [{ ...of, fact: 'mean difference' as const, value: shown(result, measure) }]
      : []),
  ];
}

const cellsText = ({ e1, n1, e2, n2 }: NonNullable<StudyEffect['cells']>) =>
  [e1, n1, e2, n2].join(' ');

function shown(result: StudyEffect, measure: string): string {
  const to = (value: number) =>
    measure === 'RR' ? Math.exp(value) : measure === 'RD' ? 100 * value : value;
  const { low, high } = studyInterval(result, 95);
  const figure = { estimate: to(result.yi), low: to(low), high: to(high) };
  return figureValue(figure, measure === 'RR' ? 2 : 1);
}
