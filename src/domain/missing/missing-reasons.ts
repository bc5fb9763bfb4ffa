/** Why a value is absent. Absence is a fact with a reason; it is never a blank, a zero or a NaN. */
export const missingReasons = {
  'not-reported': 'not reported in what could be read',
  'not-readable': 'known to exist, but its source could not be read',
  'not-applicable': 'does not apply to this kind of record',
  'not-stated': 'not stated in the source',
  'not-recorded': 'the page it was read on was not recorded',
  'not-verified': 'could not be verified',
} as const;

export type MissingReason = keyof typeof missingReasons;
