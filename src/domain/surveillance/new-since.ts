import { known } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import { heldBy, holderOfPaper, holderOfTrial } from './held';
import type { MedlineRecord, PubmedNotice } from './medline-record';
import type { RegistryStudy } from './registry-study';
import { trialChanges, type TrialChange } from './trial-changes';

/** A paper as PubMed lists it. */
export interface FoundPaper {
  readonly pmid: string;
  readonly doi: string | null;
  readonly title: string;
  readonly journal: string | null;
  readonly date: string | null;
  readonly registrations: readonly string[];
}

export interface NewPaper extends FoundPaper {
  /** Records of this dataset with the same registry number: the paper may belong to their trial. */
  readonly sameTrial: readonly string[];
}

export interface NewTrial {
  readonly nctId: string;
  readonly title: string;
  readonly conditions: readonly string[];
  readonly status: string;
}

export interface ChangedTrial {
  readonly id: string;
  readonly nctId: string;
  readonly changes: readonly TrialChange[];
}

export interface NoticedRecord extends PubmedNotice {
  readonly id: string;
  readonly pmid: string;
}

/** What is out there and not in the dataset. Nothing of it is evidence until somebody has read it. */
export interface NewSince {
  readonly papers: readonly NewPaper[];
  readonly trials: readonly NewTrial[];
  readonly changedTrials: readonly ChangedTrial[];
  readonly notices: readonly NoticedRecord[];
}

/** The answers of the sources, as far as they came. */
export interface Found {
  readonly papers: readonly FoundPaper[];
  /** PubMed's present records of the papers that are held. */
  readonly heldPapers: readonly MedlineRecord[];
  readonly trials: readonly RegistryStudy[];
}

/** Holds what was found against what the dataset holds. */
export function newSince(dataset: Dataset, found: Found): NewSince {
  const held = heldBy(dataset);
  const trials = uniqueBy(found.trials, (study) => nctIdOf(study));
  return {
    papers: uniqueBy(found.papers, ({ pmid }) => pmid)
      .filter((paper) => holderOfPaper(held, paper) === undefined)
      .map((paper) => ({
        ...paper,
        sameTrial: paper.registrations.flatMap((number) => held.registrations.get(number) ?? []),
      })),
    trials: trials.flatMap((study) => newTrial(study, held)),
    changedTrials: trials.flatMap((study) => changedTrial(dataset, study)),
    notices: uniqueBy(found.heldPapers, ({ pmid }) => pmid).flatMap((record) =>
      newNotices(dataset.studies, record),
    ),
  };
}

function nctIdOf({ protocolSection }: RegistryStudy): string {
  return protocolSection.identificationModule.nctId;
}

function newTrial(study: RegistryStudy, held: ReturnType<typeof heldBy>): readonly NewTrial[] {
  const { identificationModule, conditionsModule, statusModule } = study.protocolSection;
  const { nctId, briefTitle, officialTitle } = identificationModule;
  const isHeld = [briefTitle, officialTitle ?? briefTitle].some(
    (title) => holderOfTrial(held, { registrations: [nctId], title }) !== undefined,
  );
  if (isHeld) return [];
  const conditions = conditionsModule?.conditions ?? [];
  return [{ nctId, title: briefTitle, conditions, status: statusModule.overallStatus }];
}

function changedTrial(dataset: Dataset, study: RegistryStudy): readonly ChangedTrial[] {
  const nctId = nctIdOf(study);
  const trial = dataset.registeredTrials.find(({ registrations }) => registrations.includes(nctId));
  if (trial === undefined) return [];
  const changes = trialChanges(trial, study, dataset.literatureSearch.searchedTo);
  return changes.length === 0 ? [] : [{ id: trial.id, nctId, changes }];
}

/** Notices that the record does not name yet: those whose DOI stands among its corrections do not count. */
function newNotices(
  studies: readonly Study[],
  { pmid, notices }: MedlineRecord,
): readonly NoticedRecord[] {
  const study = studies.find(({ citation }) => known(citation.pmid) === pmid);
  if (study === undefined) return [];
  const named = study.corrections.flatMap(({ doi }) => known(doi)?.toLowerCase() ?? []);
  return notices
    .filter(({ where }) => !named.some((doi) => where.toLowerCase().includes(doi)))
    .map((notice) => ({ ...notice, id: study.id, pmid }));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
