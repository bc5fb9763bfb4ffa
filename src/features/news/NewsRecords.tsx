import { newsParts } from '../../domain/news/news-parts';
import type { NewsRecord } from '../../domain/news/news-of-dataset';
import { NewsRecordItem } from './NewsRecordItem';

/** Records of one kind of news, by topic, each part folded. */
export function NewsRecords({
  title,
  records,
  labels,
  open,
}: {
  title: string;
  records: readonly NewsRecord[];
  /** Labels of topics by slug. */
  labels: ReadonlyMap<string, string>;
  /** True where the parts stand open at first. */
  open: boolean;
}) {
  if (records.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1 text-base font-semibold">
        {title} ({records.length})
      </h3>
      {newsParts(records).map((part) => (
        <details key={part.label} open={open} className="border-t border-rule">
          <summary className="target cursor-pointer">
            {part.label} ({part.records.length})
          </summary>
          <ul className="pb-2 text-sm sm:pl-4">
            {part.records.map((record) => (
              <NewsRecordItem key={`${record.file} ${record.id}`} record={record} labels={labels} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
