import { formatDate } from '../../domain/format/date';
import type { ReleaseNews } from '../../domain/news/news-of-dataset';
import { PageSection } from '../../ui/page/PageSection';
import { NewsRecords } from './NewsRecords';

/** One version of the dataset: in words, then what it added and corrected. */
export function ReleaseSection({
  release: { version, date, changes, added, changed },
  labels,
  open,
}: {
  release: ReleaseNews;
  /** Labels of topics by slug. */
  labels: ReadonlyMap<string, string>;
  /** True where its records stand open at first. */
  open: boolean;
}) {
  return (
    <PageSection id={version} title={version} aside={formatDate(date)}>
      <ul className="measure list-disc pl-5">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {added.length + changed.length === 0 ? (
        <p className="mt-2 text-sm text-soft">
          This version was not recorded record by record; what it changed is said above.
        </p>
      ) : (
        <div className="max-w-4xl">
          <NewsRecords title="New" records={added} labels={labels} open={open} />
          <NewsRecords
            title="Corrected or completed"
            records={changed}
            labels={labels}
            open={open}
          />
        </div>
      )}
    </PageSection>
  );
}
