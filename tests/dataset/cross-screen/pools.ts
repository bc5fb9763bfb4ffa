import { answerText } from '../../../src/commands/synthesize';
import { familyRows } from '../../../src/domain/pooling/family-rows';
import { poolFamily, type PooledGroup } from '../../../src/domain/pooling/pool-family';
import type { PooledAnswer } from '../../../src/domain/pooling/method/pooled-answer';
import { nobodyOmitted, standardMethod } from '../../../src/domain/pooling/method/standard-pool';
import type { Dataset } from '../../../src/domain/schema/dataset';
import { usualCorrelation } from '../../../src/domain/synthesis/usual-correlation';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
} from '../../../src/domain/vocabulary/outcome-families';
import { exactFigure, type Place, type Saying } from './saying';

interface Pool {
  /** "pain-intensity by MD against placebo". */
  readonly name: string;
  readonly rows: PooledGroup['rows'];
  readonly synthesis: PooledAnswer;
}

function poolsOf({ studies }: Dataset): readonly Pool[] {
  return outcomeFamilyCodes.flatMap((family) =>
    measuresOfKind[outcomeFamilies[family].kind].flatMap((measure) => {
      const rows = familyRows(studies, family, { measure, r: usualCorrelation });
      return poolFamily(rows, standardMethod, nobodyOmitted).groups.flatMap(
        ({ comparatorClass, rows: pooled, synthesis }) =>
          synthesis === null
            ? []
            : [
                {
                  name: `${family} by ${measure} against ${comparatorClass}`,
                  rows: pooled,
                  synthesis,
                },
              ],
      );
    }),
  );
}

/** To ten digits: what two ways of adding up may still differ in is no difference. */
function said(name: string, figure: { estimate: number; low: number; high: number }): Saying {
  const { estimate, low, high } = figure;
  const [e = 0, l = 0, h = 0] = [estimate, low, high].map((value) => Number(value.toPrecision(10)));
  const value = exactFigure({ estimate: e, low: l, high: h });
  return { study: 'pool', measured: name, fact: 'pooled', value };
}

/** What Synthesis pools of each family, by every measure. */
export const pools: Place = {
  name: 'pools',
  read: (dataset) =>
    poolsOf(dataset).map(({ name, synthesis: { estimate, interval } }) =>
      said(name, { estimate, ...interval }),
    ),
};

/** The same by the command `synthesize`, fed with the effects of the rows. */
export function synthesizeCommand(alter: (yi: number) => number = (yi) => yi): Place {
  return {
    name: 'synthesize',
    read: (dataset) =>
      poolsOf(dataset).map(({ name, rows, synthesis: { method } }) => {
        const studies = rows.map(({ studyId, result: { yi, vi } }) => ({
          id: studyId,
          yi: alter(yi),
          vi,
        }));
        const outcome = answerText(JSON.stringify({ ...method, measure: 'GEN', studies }));
        if (!outcome.ok) throw new Error(outcome.stderr);
        const {
          median,
          estimate = median,
          ciLow: low,
          ciHigh: high,
        } = JSON.parse(outcome.stdout) as Record<string, number>;
        if (estimate === undefined || low === undefined || high === undefined)
          throw new Error(`${name} is not pooled.`);
        return said(name, { estimate, low, high });
      }),
  };
}
