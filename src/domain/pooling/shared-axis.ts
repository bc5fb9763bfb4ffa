import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import { refusals } from '../effects/refusal';
import { lowerFirst } from '../format/sentence-case';
import {
  measuresOfKind,
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../vocabulary/outcome-families';
import { compareFamily, type ComparedFamily } from './who-is-pooled';
import { notPooled, type PooledGroup } from './pool-family';
import { familyRows } from './family-rows';
import { usualCorrelation } from '../synthesis/usual-correlation';
import { nobodyOmitted } from './method/standard-pool';
import type { StudyForPooling } from '../study/study-for-pooling';

const noFigure = 'no figure on an outcome that has an axis here';

/** The compared studies on one axis, or in words why they cannot share one. */
export type SharedAxis =
  | {
      readonly kind: 'axis';
      readonly family: OutcomeFamily;
      readonly measure: PoolingMeasure;
      readonly group: PooledGroup;
      /** "Younger 2013: percent changes from baseline without spread", per study that is not drawn. */
      readonly notDrawn: readonly string[];
    }
  | { readonly kind: 'none'; readonly reasons: readonly string[] };

/**
 * The first outcome family in which at least two of the studies have an effect of the same measure, scale
 * and comparator class. Nothing is pooled here: the rows stand side by side only.
 */
export function sharedAxis(studies: readonly StudyForPooling[]): SharedAxis {
  const refused = new Map<string, string>();
  const alone = new Map<string, string>();
  for (const family of outcomeFamilyCodes) {
    for (const measure of measuresOfKind[outcomeFamilies[family].kind]) {
      const rows = familyRows(studies, family, { measure, r: usualCorrelation });
      const compared = compareFamily(rows, nobodyOmitted);
      const group = compared.groups.find(({ rows: own }) => own.length >= 2);
      const label = lowerFirst(outcomeFamilies[family].label);
      if (group) {
        const drawn = new Set(group.rows.map(({ studyId }) => studyId));
        const notDrawn = studies
          .filter(({ id }) => !drawn.has(id))
          .map(
            ({ id, name }) => `${name}: ${whyNotDrawn(id, compared) ?? `no figure on ${label}`}`,
          );
        return {
          kind: 'axis',
          family,
          measure,
          group: notPooled(group),
          notDrawn,
        };
      }
      for (const { name } of compared.groups.flatMap(({ rows: own }) => own))
        if (!alone.has(name))
          alone.set(name, `an effect on ${label}, which no other study here has in the same form`);
      for (const { row, reason } of compared.unpooled)
        if (!refused.has(row.name)) refused.set(row.name, refusals[reason]);
    }
  }
  const reasonOf = (name: string) => alone.get(name) ?? refused.get(name);
  return {
    kind: 'none',
    reasons: studies.some(({ name }) => reasonOf(name) !== undefined)
      ? studies.map(({ name }) => `${name}: ${reasonOf(name) ?? noFigure}`)
      : ['no two of these studies measured the same outcome in a form with a spread'],
  };
}

/** Why a study has no place beside the drawn ones; null where it has no figure of the family. */
function whyNotDrawn(studyId: string, { groups, unpooled }: ComparedFamily): string | null {
  const refusal = unpooled.find(({ row }) => row.studyId === studyId);
  if (refusal) return refusals[refusal.reason];
  return groups.some(({ rows }) => rows.some((row) => row.studyId === studyId))
    ? 'another class of comparator'
    : null;
}
