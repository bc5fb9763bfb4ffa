/** What kind of text readers are sent to. */
export const sourceStandings = {
  official: { label: 'Official source' },
  primary: { label: 'Primary source' },
  reference: { label: 'Reference work' },
} as const;

type SourceStanding = keyof typeof sourceStandings;
export const sourceStandingCodes = Object.keys(sourceStandings) as [
  SourceStanding,
  ...SourceStanding[],
];

/** How much of the page that readers are sent to was itself read. */
export const pageReadings = {
  read: { label: 'read there' },
  opened: { label: 'opened; this passage was read elsewhere' },
  'not-read': { label: 'not opened; read elsewhere' },
} as const;

type PageReading = keyof typeof pageReadings;
export const pageReadingCodes = Object.keys(pageReadings) as [PageReading, ...PageReading[]];

/** What was read in place of, or at, the official page. `secondHand` is marked wherever it is shown. */
export const readTiers = {
  'official-or-publisher-page': { label: 'Official or publisher’s page', secondHand: false },
  'abstract-of-primary': { label: 'Abstract of the paper', secondHand: false },
  'label-copy': { label: 'Copy of the official text', secondHand: false },
  'other-copy': { label: 'Another page that reports it', secondHand: true },
  'earlier-audit': { label: 'Held against the record, not read again', secondHand: false },
} as const;

type ReadTier = keyof typeof readTiers;
export const readTierCodes = Object.keys(readTiers) as [ReadTier, ...ReadTier[]];
