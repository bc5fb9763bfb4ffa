import { isPast } from '../format/partial-date';
import { known } from '../missing/missing';
import type { RegisteredTrial } from '../schema/trials/registered-trial';

/** What a reader can expect of a registered trial, in the order in which it is asked. */
export const trialStates = {
  due: {
    label: 'Due',
    lead: 'The registry plans the end for later than this dataset.',
  },
  overdue: {
    label: 'Overdue',
    lead: 'The planned end has passed; what was read of the registry does not call the trial complete.',
  },
  completed: {
    label: 'Completed without a result',
    lead: 'Complete by the registry; no published result was found. Counted among the overdue above.',
  },
  undated: {
    label: 'Date not read',
    lead: 'A result may still come; when it was planned could not be read.',
  },
  stopped: {
    label: 'Stopped early',
    lead: 'Begun and ended before the planned number had taken part.',
  },
  withdrawn: {
    label: 'Withdrawn',
    lead: 'Given up before anyone took part.',
  },
  reported: {
    label: 'Result published',
    lead: 'The result stands among the studies.',
  },
  planned: {
    label: 'Known from a protocol only',
    lead: 'No sign that it was begun.',
  },
} as const;

export type TrialState = keyof typeof trialStates;

/**
 * Where a registered trial stands on the day of the dataset (an ISO date). What may still report is
 * overdue once all of its planned year, month or day has passed.
 */
export function stateOfTrial(
  { status, completionDate }: Pick<RegisteredTrial, 'status' | 'completionDate'>,
  date: string,
): TrialState {
  switch (status) {
    case 'completed-unpublished':
      return 'completed';
    case 'completed-published':
      return 'reported';
    case 'terminated':
      return 'stopped';
    case 'withdrawn':
      return 'withdrawn';
    case 'protocol-only':
      return 'planned';
    case 'recruiting':
    case 'not-yet-recruiting':
    case 'suspended':
    case 'unknown': {
      const end = known(completionDate)?.date;
      if (end === undefined) return 'undated';
      return isPast(end, date) ? 'overdue' : 'due';
    }
  }
}
