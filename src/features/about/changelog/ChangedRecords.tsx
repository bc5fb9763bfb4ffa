import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { changesByRecord, changeText } from '../../../domain/record/changes-of-record';
import type { RecordChange } from '../../../domain/schema/release';

/** What a version changed, record by record: folded, as there may be many. */
export function ChangedRecords({
  records,
  names,
}: {
  records: readonly RecordChange[];
  /** Names of studies by id; what is no study is told by its id. */
  names: ReadonlyMap<string, string>;
}) {
  const grouped = changesByRecord(records);
  return (
    <details className="mt-1">
      <summary className="target cursor-pointer">
        Record by record, old and new ({grouped.length} records)
      </summary>
      <ul className="text-sm">
        {grouped.map(({ file, record, changes }) => (
          <li key={`${file} ${record}`} className="border-t border-rule py-1">
            {file === 'studies' ? (
              <Link href={studyHref(record)} className="font-semibold">
                {names.get(record) ?? record}
              </Link>
            ) : (
              <>
                <span className="font-semibold">{record}</span>{' '}
                <span className="text-soft">({file.replace('-', ' ')})</span>
              </>
            )}
            <ul>
              {changes.map((change) => (
                <li key={`${change.field} ${change.what}`}>{changeText(change)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
