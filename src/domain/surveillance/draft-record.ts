import { toBeRead } from '../missing/to-be-read';
import type { Citation } from '../schema/citation';
import type { Study } from '../schema/study';
import type { Blinding, Design } from '../vocabulary/filters/designs';
import type { MedlineRecord } from './medline-record';
import type { RegistryStudy } from './registry-study';

/** A record in which whatever the file does not say is still to be read. */
export interface DraftRecord {
  readonly id: string;
  readonly name: string;
  /** The rest as `schema/study` names it, each field filled or `toBeRead`. */
  readonly [field: string]: unknown;
}

/** Taken ids of records, so that a draft gets one of its own. */
export type TakenIds = ReadonlySet<string>;

const unread = toBeRead;

const unreadPeople = {
  country: unread,
  randomized: unread,
  analyzed: unread,
  femalePercent: unread,
  meanAgeYears: unread,
  description: unread,
};
const unreadTreatment = {
  drug: 'naltrexone',
  doseMgPerDay: unread,
  dosing: unread,
  durationWeeks: unread,
};

/** What every draft leaves open: nothing of it follows from a citation or a registration. */
function openFields(id: string) {
  return {
    conditionGroups: unread,
    diagnoses: unread,
    condition: unread,
    participantSet: id,
    relatedReports: [],
    corrections: [],
    cautions: [],
    finding: unread,
    outcomes: [],
    harms: { events: [], serious: unread, stopped: unread },
    pooled: [],
    plannedOutcomes: [] as Study['plannedOutcomes'],
    limitations: [],
    riskOfBias: unread,
    funding: unread,
    sourceRead: unread,
  };
}

/**
 * A record to fill in from a paper of PubMed: citation and registry numbers as printed, the design only
 * where PubMed's type of publication says it for certain.
 */
export function draftOfPaper(paper: MedlineRecord, taken: TakenIds): DraftRecord {
  const [first] = paper.authors;
  const family =
    first === undefined ? 'anonymous' : 'person' in first ? familyName(first.person) : first.group;
  const id = freeId(slug(`${family} ${paper.year ?? ''}`), taken);
  return {
    id,
    name: `${family} ${paper.year ?? '(year to be read)'}`,
    citation: citationOf(paper),
    registrations: paper.registrations,
    design: designOfPaper(paper.publicationTypes) ?? unread,
    blinding: unread,
    population: unreadPeople,
    intervention: unreadTreatment,
    comparator: { classes: unread, label: unread },
    ...openFields(id),
  };
}

/** A record to fill in from a study of ClinicalTrials.gov: its registered design, arms and outcomes. */
export function draftOfRegistration(study: RegistryStudy, taken: TakenIds): DraftRecord {
  const p = study.protocolSection;
  const { nctId, briefTitle } = p.identificationModule;
  const id = freeId(nctId.toLowerCase(), taken);
  const started = p.statusModule.startDateStruct?.date;
  const people = p.designModule?.enrollmentInfo;
  const sponsor = p.sponsorCollaboratorsModule?.leadSponsor?.name;
  const arms = p.armsInterventionsModule?.armGroups ?? [];
  return {
    id,
    name: `${briefTitle} (${nctId})`,
    citation: {
      authors: [],
      authorsNote: 'Registry entry; no authors.',
      year: started === undefined ? unread : Number(started.slice(0, 4)),
      title: briefTitle,
      journal: `ClinicalTrials.gov record${sponsor === undefined ? '' : ` (${sponsor})`}`,
      ...Object.fromEntries(
        ['volume', 'issue', 'pages', 'doi', 'pmid', 'pmcid'].map((key) => [
          key,
          { missing: 'not-applicable' },
        ]),
      ),
      check: { status: 'single' },
    },
    registrations: [nctId],
    design: 'protocol',
    blinding:
      blindingOfMasking.get(p.designModule?.designInfo?.maskingInfo?.masking ?? '') ?? unread,
    studyStatus: `${p.statusModule.overallStatus.toLowerCase().replaceAll('_', ' ')}; ${study.hasResults ? 'results posted' : 'no results posted'}`,
    population: {
      ...unreadPeople,
      ...(people?.count !== undefined &&
        (people.type === 'ACTUAL' ? { enrolled: people.count } : { planned: people.count })),
    },
    intervention: {
      ...unreadTreatment,
      dosing:
        arms.length === 0
          ? unread
          : {
              ...unread,
              note: `${toBeRead.note}: registered arms: ${arms.map(({ label, type, description }) => [label, type, description].filter((part) => part !== undefined).join(' — ')).join('; ')}`,
            },
    },
    comparator: { classes: unread, label: unread },
    ...openFields(id),
    plannedOutcomes: [
      ...planned(p.outcomesModule?.primaryOutcomes, 'primary'),
      ...planned(p.outcomesModule?.secondaryOutcomes, 'secondary'),
    ],
  };
}

function planned(
  outcomes: readonly { readonly measure: string; readonly timeFrame?: string | undefined }[] = [],
  role: string,
): Study['plannedOutcomes'] {
  return outcomes.map(({ measure, timeFrame }) => ({
    name: measure,
    instrument: timeFrame === undefined ? 'not stated' : `time frame as registered: ${timeFrame}`,
    timepointsWeeks: [],
    role,
  }));
}

function citationOf(paper: MedlineRecord): object {
  const missing = { missing: 'not-reported' } as const;
  return {
    authors: paper.authors.map((author) =>
      'group' in author ? { literal: author.group } : personOf(author.person),
    ),
    year: paper.year ?? unread,
    title: paper.title.replace(/\.$/, ''),
    journal: paper.journal ?? unread,
    volume: paper.volume ?? missing,
    issue: paper.issue ?? missing,
    pages: paper.pages ?? missing,
    doi: paper.doi ?? missing,
    pmid: paper.pmid,
    pmcid: paper.pmcid ?? missing,
    check: { status: 'single' },
  };
}

/** "Due Bruun K": the last part is the initials where it is in capitals. */
function personOf(person: string): Citation['authors'][number] {
  const [, family, initials] = /^(.+) (\p{Lu}{1,4})(?: (?:Jr|Sr|2nd|3rd))?$/u.exec(person) ?? [];
  return family === undefined || initials === undefined
    ? { literal: person }
    : { family, initials };
}

function familyName(person: string): string {
  const author = personOf(person);
  return 'family' in author ? author.family : author.literal;
}

/** PubMed's types that leave no choice; "Randomized Controlled Trial" may be parallel or crossover. */
function designOfPaper(types: readonly string[]): Design | null {
  if (types.includes('Meta-Analysis')) return 'meta-analysis';
  if (types.includes('Systematic Review')) return 'systematic-review';
  if (types.includes('Case Reports')) return 'case-report';
  return null;
}

/** Who is masked beyond one party is not told apart here. */
const blindingOfMasking: ReadonlyMap<string, Blinding> = new Map([
  ['NONE', 'open-label'],
  ['SINGLE', 'single-blind'],
  ['DOUBLE', 'double-blind'],
  ['TRIPLE', 'double-blind'],
  ['QUADRUPLE', 'double-blind'],
]);

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id itself, or with the first number that is free. */
function freeId(id: string, taken: TakenIds): string {
  const wanted = id === '' ? 'record' : id;
  let free = wanted;
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`;
  return free;
}
