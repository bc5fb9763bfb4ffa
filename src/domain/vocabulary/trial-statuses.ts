/** State of a registration. `mayReport` says whether a result can still be expected in that state. */
export const trialStatuses = {
  recruiting: { label: 'Recruiting', mayReport: true },
  'not-yet-recruiting': { label: 'Not yet recruiting', mayReport: true },
  suspended: { label: 'Suspended', mayReport: true },
  terminated: { label: 'Stopped early', mayReport: false },
  withdrawn: { label: 'Withdrawn before anyone took part', mayReport: false },
  'completed-unpublished': { label: 'Completed, no published result found', mayReport: true },
  'completed-published': { label: 'Completed, result published', mayReport: false },
  'protocol-only': { label: 'Protocol only', mayReport: false },
  unknown: { label: 'State not known', mayReport: true },
} as const;

export type TrialStatus = keyof typeof trialStatuses;
export const trialStatusCodes = Object.keys(trialStatuses) as [TrialStatus, ...TrialStatus[]];
