import { known } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import { studyFileName, type Fault } from './fault';

const { file } = siblingFiles.release;

/** Version, date and changelog agree; nothing in the dataset is younger than it. */
export function releaseFaults({ release, studies, exclusions }: Dataset): readonly Fault[] {
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
  return [...faults, ...younger, ...both];
}
