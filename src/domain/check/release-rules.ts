import { leavesOf } from '../census/leaves';
import { known } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import type { ChangedFile } from '../schema/release';
import { studyFileName, type Fault } from './fault';

const { file } = siblingFiles.release;

/** Version, date and changelog agree; nothing in the dataset is younger than it. */
export function releaseFaults(dataset: Dataset): readonly Fault[] {
  const { release, studies, exclusions } = dataset;
  const faults: Fault[] = [];
  const [latest] = release.changelog;
  if (latest?.version !== release.version) {
    const reason = `is ${latest?.version}, but the release is ${release.version}`;
    faults.push({ file, field: 'changelog[0].version', reason });
  }
  if (latest?.date !== release.date) {
    const reason = `is ${latest?.date}, but the release is of ${release.date}`;
    faults.push({ file, field: 'changelog[0].date', reason });
  }
  const year = Number(release.date.slice(0, 4));
  const younger = studies.flatMap(({ id, citation }) => {
    const published = known(citation.year);
    if (published === undefined || published <= year) return [];
    const reason = `is ${published}, after the release of ${year}`;
    return [{ file: studyFileName(id), field: 'citation.year', reason }];
  });
  const ids = new Set(studies.map(({ id }) => id));
  const both = exclusions.flatMap(({ id }, e) =>
    ids.has(id)
      ? [{ file: siblingFiles.exclusions.file, field: `[${e}].id`, reason: `"${id}" is a record` }]
      : [],
  );
  return [...faults, ...younger, ...both, ...additionFaults(dataset), ...changeFaults(dataset)];
}

/** The records of each file by id. */
function recordsOf(dataset: Dataset): Record<ChangedFile, readonly { readonly id: string }[]> {
  return {
    studies: dataset.studies,
    mechanism: dataset.mechanism.claims,
    pharmacology: dataset.pharmacology,
    safety: dataset.safety,
    'registered-trials': dataset.registeredTrials,
    exclusions: dataset.exclusions,
    guidance: dataset.guidance,
  };
}

/** What a version added is there, and is new once. */
function additionFaults(dataset: Dataset): readonly Fault[] {
  const records = recordsOf(dataset);
  const said = new Set<string>();
  return dataset.release.changelog.flatMap((entry, e) =>
    (entry.added ?? []).flatMap(({ file: of, record }, a) => {
      const field = `changelog[${e}].added[${a}].record`;
      const key = `${of} ${record}`;
      if (said.has(key)) return [{ file, field, reason: `repeats "${record}" of ${of}` }];
      said.add(key);
      return records[of].some(({ id }) => id === record)
        ? []
        : [{ file, field, reason: `is "${record}", which ${of} does not hold` }];
    }),
  );
}

/**
 * What the changelog says of a record: the record is there, and in the newest version so is the
 * field; a later version may have taken the field away again. Old and new differ, each said once.
 */
function changeFaults(dataset: Dataset): readonly Fault[] {
  const records = recordsOf(dataset);
  return dataset.release.changelog.flatMap((entry, e) => {
    const said = new Set<string>();
    return (entry.records ?? []).flatMap((change, c) => {
      const at = (field: string, reason: string): Fault => ({
        file,
        field: `changelog[${e}].records[${c}].${field}`,
        reason,
      });
      const record = records[change.file].find(({ id }) => id === change.record);
      if (!record)
        return [at('record', `is "${change.record}", which ${change.file} does not hold`)];
      const faults: Fault[] = [];
      if (e === 0 && !holdsField(record, change.field)) {
        faults.push(at('field', `is "${change.field}", which "${change.record}" does not hold`));
      }
      if (change.was === change.now) faults.push(at('now', 'is what stood there before'));
      const key = JSON.stringify([change.file, change.record, change.field, change.what]);
      if (said.has(key)) faults.push(at('what', `repeats "${change.what}" of "${change.record}"`));
      said.add(key);
      return faults;
    });
  });
}

/** True when a path leads to a value of the record or to a part that holds one. */
function holdsField(record: object, path: string): boolean {
  return leavesOf(record).some(
    ({ field }) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`),
  );
}
