import { doseBandsOf } from '../vocabulary/filters/doses';
import type { DomainState } from './domain-state';
import type { EvidenceBody, StudyInBody } from './evidence-body';

/** Studies in which something differs from what was asked, by name. */
export interface Indirectness extends DomainState {
  /** With doses under 1 mg or over 6 mg only. */
  readonly otherDose: readonly string[];
  /** Of which the dose is not reported. */
  readonly doseNotKnown: readonly string[];
  /** With people of other diagnoses than those asked about, whether alone or among others. */
  readonly otherPeople: readonly string[];
  /** Whether all conditions were asked about, so that nobody is another population. */
  readonly allConditions: boolean;
}

/**
 * Whether the people or the dose of a body of evidence differ from what was asked. `diagnoses`: those asked
 * about with their forms, empty for all.
 */
export function indirectnessOf(
  { studies }: EvidenceBody,
  diagnoses: ReadonlySet<string>,
): Indirectness {
  const names = (of: readonly StudyInBody[]) => of.map(({ name }) => name);
  const otherDose = studies.filter(({ dosesMgPerDay }) => isOtherDose(dosesMgPerDay ?? []));
  const otherPeople =
    diagnoses.size === 0
      ? []
      : studies.filter((study) => study.diagnoses.some((id) => !diagnoses.has(id)));
  const indirect = studies.filter((each) => otherDose.includes(each) || otherPeople.includes(each));
  return {
    state: 'assessed',
    levels: isAtLeastHalf(indirect, studies) ? 1 : 0,
    otherDose: names(otherDose),
    doseNotKnown: names(studies.filter(({ dosesMgPerDay }) => dosesMgPerDay === null)),
    otherPeople: names(otherPeople),
    allConditions: diagnoses.size === 0,
  };
}

/** The glossary's low dose is about 1 to 5 mg a day, in some trials 6 mg. */
function isOtherDose(dosesMgPerDay: readonly number[]): boolean {
  const bands = doseBandsOf(dosesMgPerDay);
  return bands.length > 0 && bands.every((band) => band === 'lt1' || band === 'gt6');
}

/** By people; by studies where one gives no number. */
function isAtLeastHalf(part: readonly StudyInBody[], all: readonly StudyInBody[]): boolean {
  if (part.length === 0) return false;
  const counted = all.every(({ participants }) => participants !== null);
  const size = (of: readonly StudyInBody[]) =>
    counted ? of.reduce((sum, { participants }) => sum + (participants ?? 0), 0) : of.length;
  return 2 * size(part) >= size(all);
}
