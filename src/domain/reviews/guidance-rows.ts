import { countryName } from '../format/country';
import { isMissing, missingText } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { Guidance } from '../schema/guidance';
import { sourceOfFigure } from '../sources/figure-source';
import type { FigureSource } from '../sources/source-entry';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { guidanceBodies } from '../vocabulary/guidance-bodies';

/** A statement of a body with the groups of conditions that it speaks of. */
export interface GuidanceRecord extends Guidance {
  /** Empty where it speaks of LDN in general, which concerns every condition. */
  readonly conditionGroups: readonly ConditionGroup[];
  /** Records of the same work, which the dataset holds as a review too. */
  readonly sameWork: readonly { readonly id: string; readonly name: string }[];
}

/** What bodies say, the more formal body first and the latest of a kind before the earlier. */
export function guidanceRecords({
  guidance,
  diagnoses,
  studies,
}: Pick<Dataset, 'guidance' | 'diagnoses' | 'studies'>): readonly GuidanceRecord[] {
  const groups = new Map(diagnoses.map((diagnosis) => [diagnosis.id, diagnosis.groups]));
  return guidance
    .map((entry) => ({
      ...entry,
      sameWork: (entry.records ?? []).flatMap((id) => {
        const study = studies.find((one) => one.id === id);
        return study === undefined ? [] : [{ id, name: study.name }];
      }),
      conditionGroups: [...new Set(entry.diagnoses.flatMap((id) => groups.get(id) ?? []))],
    }))
    .sort(
      (a, b) =>
        guidanceBodies[a.kind].order - guidanceBodies[b.kind].order || yearOf(b) - yearOf(a),
    );
}

function yearOf({ year }: Guidance): number {
  return isMissing(year) ? 0 : year;
}

/** "Regulator, Germany, 2025" */
export function guidanceOrigin({ kind, country, year }: Guidance): string {
  const date = isMissing(year) ? missingText(year) : String(year);
  const where = country === 'EU' ? 'Europe' : countryName(country);
  return [guidanceBodies[kind].label, where, date].join(', ');
}

/** Where a statement was read; what was read of it stands in the check’s note. */
export function guidanceSource({ title, source, check, read }: Guidance): FigureSource {
  const note = check.note === undefined ? read : `${read} ${check.note}`;
  return sourceOfFigure(title, source, { ...check, note });
}
