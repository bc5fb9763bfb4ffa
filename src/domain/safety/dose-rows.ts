import { isOwnStudy } from '../study/own-study';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { isMissing, known, missingText, type Reported } from '../missing/missing';
import type { Source } from '../schema/source';
import type { Study } from '../schema/study';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { type Design } from '../vocabulary/filters/designs';

/** Doses and length of treatment of one study, as it reports them. */
export interface DoseRow {
  readonly studyId: string;
  readonly studyName: string;
  readonly year: number | null;
  readonly design: Design;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly condition: string;
  /** Milligrams a day, ascending; empty when not reported. */
  readonly dosesMgPerDay: readonly number[];
  readonly doseText: string;
  /** Null when not reported. */
  readonly durationWeeks: number | null;
  readonly durationText: string;
  /** Steps and timing in words, or why there are none. */
  readonly dosingText: string;
  /** Where doses were read, when elsewhere than the rest of the record. */
  readonly doseSource: Source | null;
  /** The other drug, when naltrexone was not given alone. */
  readonly drug: string;
}

/** A study as far as its doses are concerned. */
export type DoseStudy = Pick<
  Study,
  | 'id'
  | 'name'
  | 'citation'
  | 'design'
  | 'conditionGroups'
  | 'condition'
  | 'contextOnly'
  | 'parentStudy'
  | 'intervention'
>;

/**
 * Doses of a primary study of LDN; null for reviews, protocols, records kept for context, and
 * second reports of a trial whose doses its main report gives.
 */
export function doseRow(study: DoseStudy): DoseRow | null {
  if (!isOwnStudy(study) || study.parentStudy !== undefined) return null;
  const { doseMgPerDay, durationWeeks, dosing, doseSource, drug } = study.intervention;
  const doses = known(doseMgPerDay)?.toSorted((a, b) => a - b) ?? [];
  return {
    studyId: study.id,
    studyName: study.name,
    year: known(study.citation.year) ?? null,
    design: study.design,
    conditionGroups: study.conditionGroups,
    condition: study.condition,
    dosesMgPerDay: doses,
    doseText: textOr(doseMgPerDay, formatDoses),
    durationWeeks: known(durationWeeks) ?? null,
    durationText: textOr(durationWeeks, formatWeeks),
    dosingText: textOr(dosing, (text) => text),
    doseSource: doseSource ?? null,
    drug,
  };
}

function textOr<T>(value: Reported<T>, format: (value: T) => string): string {
  if (!isMissing(value)) return format(value);
  return value.missing === 'not-reported' ? 'not reported' : missingText(value);
}
