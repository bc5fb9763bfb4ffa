import { mechanismHref } from '../address/mechanism-view';
import { partHref, studyHref } from '../address/hrefs';
import { changesByRecord } from '../record/changes-of-record';
import type { Dataset } from '../schema/dataset';
import type { AddedRecord, ChangedFile, RecordChange } from '../schema/release';
import type { EvidenceIndex } from '../summary/evidence-index';
import type { Topic } from '../topics/brief-topics';

/** A record that a version added or changed, by name, with where it stands today. */
export interface NewsRecord {
  readonly file: ChangedFile;
  readonly id: string;
  readonly name: string;
  /** Within the site. */
  readonly href: string;
  /** What it is, where the changelog says so beside the name. */
  readonly what?: string;
  /** What was and what is; empty for a new record. */
  readonly changes: readonly RecordChange[];
  /** Slugs of the topics whose answers rest on it; empty where it belongs to none. */
  readonly topics: readonly string[];
  /** Set for a record that is held for context: listed with its topics, in none of their answers. */
  readonly context?: true;
}

/** What one version of the dataset added and changed. */
export interface ReleaseNews {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly string[];
  readonly added: readonly NewsRecord[];
  readonly changed: readonly NewsRecord[];
}

/** The changelog with its records by name and topic, newest version first. */
export interface News {
  readonly version: string;
  readonly date: string;
  readonly releases: readonly ReleaseNews[];
  /** What there are briefs on. */
  readonly topics: readonly Pick<Topic, 'slug' | 'label'>[];
}

type NamedRecord = Pick<NewsRecord, 'name' | 'href' | 'topics' | 'context'>;
type Of = Pick<AddedRecord, 'file' | 'record'>;

/** The news of a checked dataset; `topics` are those that have a brief. */
export function newsOf(
  dataset: Dataset,
  index: Pick<EvidenceIndex, 'studies' | 'registeredTrials'>,
  topics: readonly Topic[],
): News {
  const named = namedRecords(dataset, index, topics);
  const { version, date, changelog } = dataset.release;
  const recordOf = ({ file, record }: Of, more: Pick<NewsRecord, 'changes' | 'what'>) => ({
    file,
    id: record,
    ...(named[file].get(record) ?? { name: record, href: '/', topics: [] }),
    ...more,
  });
  return {
    version,
    date,
    releases: changelog.map(({ added = [], records = [], ...release }) => ({
      ...release,
      added: added.map((one) =>
        recordOf(one, { changes: [], ...(one.what !== undefined && { what: one.what }) }),
      ),
      changed: changesByRecord(records).map((one) => recordOf(one, { changes: one.changes })),
    })),
    topics: topics.map(({ slug, label }) => ({ slug, label })),
  };
}

/** Every record of every file by id, as it is called and where it stands today. */
function namedRecords(
  dataset: Dataset,
  index: Pick<EvidenceIndex, 'studies' | 'registeredTrials'>,
  topics: readonly Topic[],
): Readonly<Record<ChangedFile, ReadonlyMap<string, NamedRecord>>> {
  // Both lists of the index hold the wider diagnoses of each record.
  const topicsOf = (of: { conditionGroups: readonly string[]; diagnoses: readonly string[] }) => {
    const own = new Set([...of.conditionGroups, ...of.diagnoses]);
    return topics.filter(({ slug }) => own.has(slug)).map(({ slug }) => slug);
  };
  const trialTitles = new Map(dataset.registeredTrials.map(({ id, title }) => [id, title]));
  return {
    studies: byId(index.studies, (study) => ({
      name: study.name,
      href: studyHref(study.id),
      topics: topicsOf(study),
      ...(study.contextOnly && { context: true }),
    })),
    'registered-trials': byId(index.registeredTrials, (trial) => ({
      name: trialTitles.get(trial.id) ?? trial.id,
      href: trial.studyId === null ? partHref('trials', trial.id) : studyHref(trial.studyId),
      topics: topicsOf(trial),
    })),
    safety: byId(dataset.safety, ({ id, title }) => ({
      name: title,
      href: partHref('safety', `fact-${id}`),
      topics: [],
    })),
    pharmacology: byId(dataset.pharmacology, ({ id, parameter }) => ({
      name: parameter,
      href: partHref('mechanism', `fact-${id}`),
      topics: [],
    })),
    mechanism: byId(dataset.mechanism.claims, ({ id, headline, pathway }) => ({
      name: headline,
      href: mechanismHref({ pathway }, id),
      topics: [],
    })),
    guidance: byId(dataset.guidance, ({ id, body, title }) => ({
      name: `${body}: ${title}`,
      href: partHref('reviews', `guidance-${id}`),
      topics: [],
    })),
    exclusions: byId(dataset.exclusions, ({ name }) => ({
      name,
      href: partHref('about', 'exclusions'),
      topics: [],
    })),
  };
}

function byId<One extends { readonly id: string }>(
  records: readonly One[],
  of: (record: One) => NamedRecord,
): ReadonlyMap<string, NamedRecord> {
  return new Map(records.map((record) => [record.id, of(record)]));
}
