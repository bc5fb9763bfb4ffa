import { formatEstimate } from '../../../src/domain/format/interval';
import { formatNumber } from '../../../src/domain/format/number';
import { formatPartialDate } from '../../../src/domain/format/partial-date';
import type { Outcome } from '../../../src/domain/schema/outcome';
import type { SafetyFact } from '../../../src/domain/schema/safety-fact';
import type { Study } from '../../../src/domain/schema/study';
import { dataset, reported, studies } from '../emitted-evidence';

// Figures that the answers are to show, read from the dataset as it is emitted, not from a screen.

export function studyOf(id: string): Study {
  const study = studies.find((each) => each.id === id);
  if (!study) throw new Error(`No study ${id}`);
  return study;
}

/** The outcome of a study whose name begins so. */
export function outcomeOf(id: string, name: string): Outcome {
  const outcome = studyOf(id).outcomes.find((each) => each.name.startsWith(name));
  if (!outcome) throw new Error(`${id} has no outcome ${name}`);
  return outcome;
}

/** "−0.34 [−0.95, 0.27]" of an outcome that prints an estimate. */
export function estimateOf(id: string, name: string): string {
  const effect = reported(outcomeOf(id, name).effect);
  const estimate = effect === null ? null : reported(effect.estimate);
  if (estimate === null) throw new Error(`${id} prints no estimate of ${name}`);
  return formatEstimate(estimate, effect?.interval ?? null);
}

/** What each arm of an outcome counts, "20 of 49", or its share, "88%". */
export function armsOf(id: string, name: string, as: 'counts' | 'shares'): readonly string[] {
  return outcomeOf(id, name).arms.map(({ events, total, percent }) =>
    as === 'counts' ? `${reported(events)} of ${reported(total)}` : `${reported(percent)}%`,
  );
}

/** The pooled result of a review that stands first, "−0.86 [−1.20, −0.51]". */
export function pooledOf(id: string, outcome: RegExp): string {
  const pooled = studyOf(id).pooled.find((each) => outcome.test(each.outcome));
  if (!pooled) throw new Error(`${id} pools no ${outcome}`);
  const estimate = reported(pooled.estimate);
  if (estimate === null) throw new Error(`${id} prints no estimate of ${outcome}`);
  return formatEstimate(estimate, pooled.interval);
}

export function factOf(id: string): SafetyFact {
  const fact = dataset.safety.find((each) => each.id === id);
  if (!fact) throw new Error(`No fact ${id}`);
  return fact;
}

/** The trial that is due first after the day of the dataset. */
export function firstTrialDue(): { readonly condition: string; readonly due: string } {
  const due = dataset.registeredTrials.flatMap(({ condition, stillToReport, completionDate }) => {
    const date = reported(completionDate);
    return stillToReport && date?.planned && date.date > dataset.release.date
      ? [{ condition, date: date.date }]
      : [];
  });
  const [first] = due.toSorted((a, b) => a.date.localeCompare(b.date));
  if (!first) throw new Error('No trial is due');
  return { condition: first.condition, due: formatPartialDate(first.date) };
}

/** People of the only uncontrolled report of a diagnosis. */
export function peopleOf(id: string): string {
  const { randomized, analyzed } = studyOf(id).population;
  return formatNumber(Number(reported(randomized) ?? reported(analyzed)));
}
