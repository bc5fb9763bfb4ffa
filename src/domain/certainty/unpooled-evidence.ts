import type { RefusalReason } from '../effects/refusal';
import { known } from '../missing/missing';
import type { UnpooledRow } from '../pooling/who-is-pooled';
import { holdsComparator, ldnArmsOf } from '../study/contrast';
import { harmsOf, type StudyHarm } from '../study/harms-of';
import type { StudyForPooling } from '../study/study-for-pooling';
import { isRandomised } from '../vocabulary/filters/designs';

/** What there is on an outcome besides rows that can be pooled, by what it is worth. */
export interface UnpooledEvidence {
  /** Randomised comparisons whose arms were set against each other in what was read. */
  readonly compared: readonly UnpooledRow[];
  /** Randomised comparisons of which no figures of both arms were read. */
  readonly armsNotRead: readonly UnpooledRow[];
  readonly notRandomised: readonly UnpooledRow[];
}

/** Rows that are no evidence of their own on plain LDN against something else or over time. */
const noEvidence: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'not-ldn', 'combination', 'baseline', 'not-own-people', 'shared-participants',
]); // prettier-ignore

/** Rows that compare nothing at random, whatever the design of their study. */
const notCompared: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'uncontrolled',
  'not-randomised',
]);

/** Reasons that leave open whether the arms of an outcome were set against each other. */
const noFigures: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'not-by-arm',
  'no-figure',
  'no-effect-size',
]);

/** The rows of a family that cannot be pooled; `studies` holds the records behind them, by id. */
export function unpooledEvidence(
  unpooled: readonly UnpooledRow[],
  studies: ReadonlyMap<string, StudyForPooling>,
): UnpooledEvidence {
  const rows = unpooled.filter(
    ({ row, reason }) => !noEvidence.has(reason) && !studies.get(row.studyId)?.contextOnly,
  );
  const isAtRandom = ({ row, reason }: UnpooledRow) => {
    const design = studies.get(row.studyId)?.design;
    return design !== undefined && isRandomised(design) && !notCompared.has(reason);
  };
  const isRead = (one: UnpooledRow) => armsWereCompared(one, studies.get(one.row.studyId));
  const randomised = rows.filter(isAtRandom);
  return {
    compared: randomised.filter(isRead),
    armsNotRead: randomised.filter((one) => !isRead(one)),
    notRandomised: rows.filter((one) => !isAtRandom(one)),
  };
}

/** Whether what was read sets the arms against each other: by figures of both, a P value, or the side it favours. */
function armsWereCompared(
  { row, reason }: UnpooledRow,
  study: StudyForPooling | undefined,
): boolean {
  const outcome = study?.outcomes.find(({ key }) => key === row.outcomeKey);
  if (outcome === undefined) {
    const harm = study && harmsOf(study).find(({ key }) => key === row.outcomeKey);
    return harm !== undefined && (harm.effect !== undefined || hasFiguresOfBoth(harm));
  }
  const effect = known(outcome.effect);
  if (effect !== undefined && (effect.p !== undefined || effect.favours !== 'unclear')) return true;
  return !noFigures.has(reason);
}

function hasFiguresOfBoth({ arms }: Pick<StudyHarm, 'arms'>): boolean {
  const withFigure = arms.filter(
    ({ events, percent }) => known(events) !== undefined || known(percent) !== undefined,
  );
  return ldnArmsOf(withFigure).length > 0 && holdsComparator(withFigure);
}
