import { keptRows } from './who-is-pooled';
import type { PooledGroup } from './pool-family';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { Doubt } from './doubt';
import { doubtSignal } from './pool-words';
import { losesOverAFifth } from '../study/people';

/** Facts that bear on how sure a pooled result is. Signals, not a rating: no GRADE rating is made. */
export interface PoolSignal {
  readonly code:
    | 'all-randomised'
    | 'not-all-blinded'
    | 'few-people'
    | 'second-hand'
    | 'derived'
    | 'dropouts'
    | Doubt['code'];
  readonly text: string;
}

/** Optimal-information rule of thumb for continuous and binary outcomes alike. */
const fewPeople = 400;

/** Signals computed by rule from the pooled studies. */
export function poolSignals(
  group: PooledGroup,
  studies: ReadonlyMap<string, StudyForPooling>,
): readonly PoolSignal[] {
  const rows = keptRows(group);
  const own = rows.map(({ studyId }) => studies.get(studyId)).filter((s) => s !== undefined);
  const count = (n: number) => `${n} of ${rows.length}`;
  const blinded = own.filter(({ blinding }) => blinding === 'double-blind').length;
  const secondHand = rows.filter((row) => row.secondHand).length;
  const derived = rows.filter(({ result }) => result.route !== null).length;
  const lost = own.filter(losesOverAFifth).length;
  const said = (code: Doubt['code']): readonly PoolSignal[] =>
    group.doubts
      .filter((doubt) => doubt.code === code)
      .map((doubt) => ({ code, text: doubtSignal(doubt) }));
  const signals: (PoolSignal | false)[] = [
    { code: 'all-randomised', text: 'all studies in the pool are randomised' },
    blinded < rows.length && {
      code: 'not-all-blinded',
      text: `${count(blinded)} studies double-blind`,
    },
    ...said('few-studies'),
    group.participants !== null &&
      group.participants < fewPeople && {
        code: 'few-people',
        text: `${group.participants} people; fewer than 400`,
      },
    ...said('includes-no-difference'),
    ...said('heterogeneity'),
    secondHand > 0 && {
      code: 'second-hand',
      text: `${count(secondHand)} studies with figures read second hand`,
    },
    derived > 0 && {
      code: 'derived',
      text: `${count(derived)} standard errors derived`,
    },
    lost > 0 && { code: 'dropouts', text: `${count(lost)} studies lost over 20%` },
    ...said('narrow-interval'),
    ...said('impossible-interval'),
  ];
  return signals.filter((signal): signal is PoolSignal => signal !== false);
}
