import { comparesWithOthers } from '../vocabulary/filters/comparators';
import { countryName } from '../format/country';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { formatCount } from '../format/number';
import type { StudySummary } from './study-summary';
import { designs } from '../vocabulary/filters/designs';

/** "99 women", "1 person", "people not counted". */
export function peopleFact(study: StudySummary): string {
  const { participants, participantNoun } = study;
  if (participants === null)
    return designs[study.design].kind === 'review' ? 'participants not stated' : 'n not reported';
  const noun =
    participants === 1
      ? { women: 'woman', men: 'man', children: 'child', people: 'person' }[participantNoun]
      : participantNoun;
  return `${formatCount(participants)}\u00a0${noun}`;
}

/** The facts of a card's first zone, each a part that may wrap as a whole. */
export function studyFacts(study: StudySummary): readonly string[] {
  return [
    peopleFact(study),
    formatDoses(study.doseRangeMgPerDay ?? study.dosesMgPerDay),
    study.durationWeeks === null ? null : formatWeeks(study.durationWeeks),
    comparatorText(study),
    study.country === null ? null : countryName(study.country),
  ].filter((fact) => fact !== null);
}

function comparatorText(study: StudySummary): string | null {
  const compared = comparesWithOthers(study.comparatorClasses);
  return compared ? `v\u00a0${study.comparatorLabel}` : null;
}

/** "Randomised crossover, double-blind". */
export function designText(study: StudySummary): string {
  const { label } = designs[study.design];
  const blinded = study.blinding === 'double-blind' || study.blinding === 'single-blind';
  return blinded ? `${label}, ${study.blinding}` : label;
}
