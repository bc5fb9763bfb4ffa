import { belongsToScope, type ScopeOfView } from '../answer/belongs-to-scope';
import { countryName } from '../format/country';
import { counted } from '../format/number';
import { formatPartialDate, isPast } from '../format/partial-date';
import { upperFirst } from '../format/sentence-case';
import { compareText } from '../format/words';
import { isMissing, known, missingText, type Reported } from '../missing/missing';
import type { RegisteredTrial } from '../schema/trials/registered-trial';
import { comparesWithOthers } from '../vocabulary/filters/comparators';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { blindings } from '../vocabulary/filters/designs';
import { registryOf } from '../vocabulary/registries';
import { trialStatuses } from '../vocabulary/trial-statuses';
import { stateOfTrial, trialStates, type TrialState } from './trial-state';

/** A value in words; `known` is false where the words say why there is none. */
export interface Told {
  readonly text: string;
  readonly known: boolean;
}

/** A day, month or year of a registry. */
export interface RegistryDate {
  readonly date: string;
  readonly planned: boolean;
}

/** A registered trial as the page, its table and its files tell it. */
export interface TrialRow {
  readonly id: string;
  readonly title: string;
  /** Begins with a capital. */
  readonly condition: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly state: TrialState;
  /** A result may still come, and the end by the registry has passed on the day of the dataset. */
  readonly overdue: boolean;
  readonly people: Told;
  /** "against placebo", "no comparison group". */
  readonly against: Told;
  readonly dose: Told;
  readonly design: Told;
  readonly blinding: Told;
  readonly country: Told;
  readonly sponsor: Told;
  /** "Recruiting, as of June 2026": what the registry said, and as of when. */
  readonly status: string;
  readonly results: string;
  readonly notes: readonly string[];
  readonly start: RegistryDate | null;
  readonly end: RegistryDate | null;
  /** "30 September 2025 (planned)", or why no date is known. */
  readonly endText: Told;
  readonly registrations: readonly { readonly number: string; readonly url: string | null }[];
  readonly link: string | null;
  readonly studyId: string | null;
}

const order = Object.keys(trialStates);

/** The registered trials of a scope, by state, then by the date that counts, then by name. */
export function trialRows(
  trials: readonly RegisteredTrial[],
  scope: ScopeOfView,
  date: string,
): readonly TrialRow[] {
  return trials
    .filter((trial) => belongsToScope(trial, scope))
    .map((trial) => rowOf(trial, date))
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        compareText(a.end?.date ?? '9999', b.end?.date ?? '9999') ||
        compareText(a.condition, b.condition),
    );
}

function rowOf(trial: RegisteredTrial, date: string): TrialRow {
  const { id, title, condition, conditionGroups, results, comparator, blinding } = trial;
  const end = known(trial.completionDate) ?? null;
  return {
    id,
    title,
    condition: upperFirst(condition),
    conditionGroups,
    state: stateOfTrial(trial, date),
    overdue: trial.stillToReport && end !== null && isPast(end.date, date),
    people: told(trial.participants, (people) => counted(people, 'person', 'people')),
    against: {
      text: comparesWithOthers(comparator.classes)
        ? `against ${comparator.label}`
        : comparator.label,
      known: comparator.classes.length > 0,
    },
    dose: told(trial.dose),
    design: told(trial.design),
    blinding: { text: blindings[blinding], known: blinding !== 'not-reported' },
    country: told(trial.country, countryName),
    sponsor: told(trial.sponsor),
    status: statusText(trial),
    results,
    notes: [trial.statusNote, trial.registrationNote, trial.note, trial.readNote].filter(
      (note) => note !== undefined,
    ),
    start: known(trial.startDate) ?? null,
    end,
    endText: end
      ? { text: `${formatPartialDate(end.date)}${end.planned ? ' (planned)' : ''}`, known: true }
      : { text: noEnd(trial.completionDate), known: false },
    registrations: trial.registrations.map((number) => ({
      number,
      url: registryOf(number)?.url ?? null,
    })),
    link: known(trial.link) ?? null,
    studyId: trial.studyId ?? null,
  };
}

function noEnd(end: RegisteredTrial['completionDate']): string {
  return (isMissing(end) ? end.note : undefined) ?? 'Date not in what could be read';
}

function told<T>(value: Reported<T>, write: (given: T) => string = String): Told {
  return isMissing(value)
    ? { text: missingText(value), known: false }
    : { text: write(value), known: true };
}

function statusText({ status, statusAsOf }: RegisteredTrial): string {
  const { label } = trialStatuses[status];
  return isMissing(statusAsOf)
    ? `${label}, by a copy without a date`
    : `${label}, as of ${formatPartialDate(statusAsOf)}`;
}
