import { isMissing, missingText } from '../../domain/missing/missing';
import type { Exclusion } from '../../domain/schema/exclusion';
import { designs } from '../../domain/vocabulary/filters/designs';
import { sourceKinds } from '../../domain/vocabulary/sources';

/** Records that were found and read and are kept out of every figure, each with its reason. */
export function Exclusions({
  exclusions,
  records,
}: {
  exclusions: readonly Exclusion[];
  /** Records in the dataset. */
  records: number;
}) {
  return (
    <>
      <p className="measure">
        {records + exclusions.length} records are accounted for: {records} in the dataset and{' '}
        {exclusions.length} kept out of it.
      </p>
      <ul className="measure mt-2">
        {exclusions.map(({ id, name, design, condition, reason, source }) => (
          <li key={id} className="border-l-3 border-warn py-1 pl-4">
            <strong className="serif text-lg font-semibold">{name}</strong>
            <span className="block text-sm text-soft">
              {designs[design].label}: {condition}
            </span>
            <p className="mt-1">{reason}</p>
            <p className="mt-1 text-xs text-soft">
              {sourceKinds[source.kind].label}:{' '}
              {isMissing(source.url) ? (
                missingText(source.url)
              ) : (
                <a href={source.url} className="break-words">
                  {source.url}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
