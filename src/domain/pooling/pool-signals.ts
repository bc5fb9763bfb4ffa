import type { PooledGroup } from './pooled-family';
import type { StudyForPooling } from '../study/study-for-pooling';
import { widerWaldInterval } from './wald-comparison';
import { conclusionOf } from '../synthesis/interval';
import { losesOverAFifth } from '../study/people';

/** Facts that bear on how sure a pooled result is. Signals, not a rating: no GRADE rating is made. */
export interface PoolSignal {
  readonly code:
    | 'all-randomised'
    | 'not-all-blinded'
    | 'few-studies'
    | 'few-people'
    | 'interval-includes-null'
    | 'heterogeneity'
    | 'second-hand'
    | 'derived'
    | 'dropouts'
    | 'narrow-interval';
  readonly text: string;
}

/** Optimal-information rule of thumb for continuous and binary outcomes alike. */
const FEW_PEOPLE = 400;

/** Signals computed by rule from the pooled studies. */
export function poolSignals(
  group: PooledGroup,
  studies: ReadonlyMap<string, StudyForPooling>,
): readonly PoolSignal[] {
  const { synthesis } = group;
  const rows = group.rows.filter(({ studyId }) => !group.omitted.has(studyId));
  const own = rows.map(({ studyId }) => studies.get(studyId)).filter((s) => s !== undefined);
  const count = (n: number) => `${n} of ${rows.length}`;
  const blinded = own.filter(({ blinding }) => blinding === 'double-blind').length;
  const secondHand = rows.filter((row) => row.secondHand).length;
  const derived = rows.filter(({ result }) => result.route !== null).length;
  const lost = own.filter(losesOverAFifth).length;
  const signals: (PoolSignal | false)[] = [
    { code: 'all-randomised', text: 'all studies in the pool are randomised' },
    blinded < rows.length && {
      code: 'not-all-blinded',
      text: `${count(blinded)} studies double-blind`,
    },
    rows.length < 5 && { code: 'few-studies', text: `only ${rows.length} studies` },
    group.participants !== null &&
      group.participants < FEW_PEOPLE && {
        code: 'few-people',
        text: `${group.participants} people; fewer than 400`,
      },
    synthesis !== null &&
      conclusionOf(synthesis.interval) === 'includes-null' && {
        code: 'interval-includes-null',
        text: 'the interval includes no difference',
      },
    synthesis !== null &&
      synthesis.i2 >= 50 && {
        code: 'heterogeneity',
        text: `the studies disagree: I² ${synthesis.i2.toFixed(0)}%`,
      },
    secondHand > 0 && {
      code: 'second-hand',
      text: `${count(secondHand)} studies with figures read second hand`,
    },
    derived > 0 && {
      code: 'derived',
      text: `${count(derived)} standard errors derived`,
    },
    lost > 0 && { code: 'dropouts', text: `${count(lost)} studies lost over 20%` },
    synthesis !== null &&
      widerWaldInterval(synthesis) !== null && {
        code: 'narrow-interval',
        text: 'the Hartung-Knapp interval is narrower than the Wald interval',
      },
  ];
  return signals.filter((signal): signal is PoolSignal => signal !== false);
}
