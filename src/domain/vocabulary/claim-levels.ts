/**
 * What a claim about a mechanism rests on. `rung` places it on the ladder from the bench (1) to
 * the patient (5); null stands beside the ladder. A level says where something was seen, not how
 * sure it is.
 */
export const claimLevels = {
  'clinical-outcome': {
    label: 'Clinical outcome',
    rung: 5,
    help: 'Pain, symptoms or function of people who took the drug.',
  },
  'human-experimental': {
    label: 'Human experimental',
    rung: 4,
    help: 'Something measured in people under a study’s own conditions: a marker, a scan, a test of pain.',
  },
  'human-observational': {
    label: 'Human observational',
    rung: 3,
    help: 'People or their samples compared as they were, without allocation.',
  },
  animal: { label: 'Animal', rung: 2, help: 'Rats or mice.' },
  'in-vitro': { label: 'In vitro', rung: 1, help: 'Cells, tissue or models outside a body.' },
  hypothesis: {
    label: 'Hypothesis or review',
    rung: null,
    help: 'An argument or arithmetic, without new measurements.',
  },
} as const;

export type ClaimLevel = keyof typeof claimLevels;
export const claimLevelCodes = Object.keys(claimLevels) as [ClaimLevel, ...ClaimLevel[]];

/** Rungs of the ladder from the patient down to the bench. */
export const ladderRungs: readonly ClaimLevel[] = claimLevelCodes.filter(
  (level) => claimLevels[level].rung !== null,
);

/** Which way a claim speaks for the idea of its pathway. */
export const claimDirections = {
  supports: { label: 'for', sign: '+' },
  contradicts: { label: 'against', sign: '−' },
  mixed: { label: 'both ways', sign: '±' },
} as const;

export type ClaimDirection = keyof typeof claimDirections;
export const claimDirectionCodes = Object.keys(claimDirections) as [
  ClaimDirection,
  ...ClaimDirection[],
];
