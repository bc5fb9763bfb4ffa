import { refusals } from '../effects/refusal';
import { familyRows } from '../pooling/family-rows';
import type { SynthesisRow } from '../pooling/synthesis-row';
import type { PooledAnswer } from '../pooling/method/pooled-answer';
import { poolFamily, type PooledGroup } from '../pooling/pool-family';
import { usualCorrelation } from '../synthesis/usual-correlation';
import { nobodyOmitted, standardMethod } from '../pooling/method/standard-pool';
import { belongsToScope, scopeOf } from '../answer/belongs-to-scope';
import type { DiagnosisLink } from '../study/wider-diagnoses';
import type { Study } from '../schema/study';
import { isOwnStudy } from '../study/own-study';
import { hasPlacebo } from '../vocabulary/filters/comparators';
import { compareText } from '../format/words';

/** What is pooled beside the reviews: their question, as the Synthesis screen asks it. */
export const pooledHereFamily = 'pain-intensity';
export const pooledHereMeasure = 'MD';

/** A placebo-controlled record of the diagnosis that is not in the pool, and why. */
export interface NotPooledHere {
  readonly studyId: string;
  readonly studyName: string;
  readonly reason: string;
}

/** Records with their rows for pooling. */
export interface PoolableStudies {
  readonly rows: readonly SynthesisRow[];
  /** Records without any outcome of the family. */
  readonly withoutRow: readonly { readonly studyId: string; readonly studyName: string }[];
}

/** The placebo-controlled records of one diagnosis with their rows for pooling. */
export interface PoolableHere extends PoolableStudies {
  readonly diagnosis: string;
}

/** A pool of what stands together against placebo, with what does not. */
export interface PooledStudies {
  readonly group: PooledGroup;
  readonly synthesis: PooledAnswer;
  readonly notPooled: readonly NotPooledHere[];
}

/** Our own pool, the answer of the Synthesis screen for the same records. */
export interface PooledHere extends PooledStudies {
  readonly diagnosis: string;
}

/** Rows of the placebo-controlled primary records of a diagnosis and its forms; those kept for context stay out. */
export function poolableHere(
  studies: readonly Study[],
  diagnosis: string,
  diagnoses: readonly DiagnosisLink[],
): PoolableHere {
  const scope = scopeOf({ condition: [], diagnosis: [diagnosis] }, diagnoses);
  const records = studies.filter(
    (study) =>
      isOwnStudy(study) && belongsToScope(study, scope) && hasPlacebo(study.comparator.classes),
  );
  return { diagnosis, ...poolableStudies(records) };
}

/** Rows of some records, as the Synthesis screen makes them. */
export function poolableStudies(records: readonly Study[]): PoolableStudies {
  const rows = familyRows(records, pooledHereFamily, {
    measure: pooledHereMeasure,
    r: usualCorrelation,
  });
  const withRow = new Set(rows.map(({ studyId }) => studyId));
  return {
    rows,
    withoutRow: records.flatMap(({ id, name }) =>
      withRow.has(id) ? [] : [{ studyId: id, studyName: name }],
    ),
  };
}

/** Pools the rows as the Synthesis screen does before a choice is made; null where nothing pools. */
export function pooledHere({ diagnosis, ...poolable }: PoolableHere): PooledHere | null {
  const pool = poolStudies(poolable);
  return 'group' in pool ? { diagnosis, ...pool } : null;
}

/** The pool of some records against placebo; where nothing pools, why each of them does not. */
export function poolStudies({
  rows,
  withoutRow,
}: PoolableStudies): PooledStudies | Pick<PooledStudies, 'notPooled'> {
  const { groups, unpooled } = poolFamily(rows, standardMethod, nobodyOmitted);
  const group = groups.find(({ comparatorClass }) => comparatorClass === 'placebo');
  const notPooled = [
    ...unpooled.map(({ row, reason }) => ({
      studyId: row.studyId,
      studyName: row.name,
      reason: refusals[reason],
    })),
    ...withoutRow.map((record) => ({
      ...record,
      reason: 'no outcome on pain intensity in what could be read',
    })),
  ].toSorted((a, b) => compareText(a.studyName, b.studyName));
  return group?.synthesis ? { group, synthesis: group.synthesis, notPooled } : { notPooled };
}
