import { Link } from 'wouter';
import { formatDate } from '../../../domain/format/date';
import { newsHref } from '../../../domain/address/news-address';
import { addedText } from '../../../domain/news/file-words';
import type { Release } from '../../../domain/schema/release';

/** What changed in each version of the dataset, newest first. */
export function Changelog({ release: { version, date, changelog } }: { release: Release }) {
  return (
    <>
      <p className="measure">
        This is version <strong className="font-semibold">{version}</strong> of the dataset, of{' '}
        <time dateTime={date}>{formatDate(date)}</time>. A version is the year, the month and a
        number within the month.
      </p>
      <h3 className="mt-4 mb-1 text-base font-semibold">Changes</h3>
      <ul className="measure">
        {changelog.map((entry) => (
          <li
            key={entry.version}
            className="border-t border-rule py-2 sm:grid sm:grid-cols-[9.5rem_1fr]"
          >
            <span>
              {entry.version}
              <time dateTime={entry.date} className="block text-xs text-soft">
                {formatDate(entry.date)}
              </time>
            </span>
            <div>
              <ul>
                {entry.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
              {entry.added && <p className="mt-1">Added: {addedText(entry.added)}.</p>}
              {(entry.added ?? entry.records) && (
                <Link href={newsHref(entry.version)}>Record by record, old and new</Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
