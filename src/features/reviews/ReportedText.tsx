import { isMissing, type Reported } from '../../domain/missing/missing';
import { missingReasons } from '../../domain/missing/missing-reasons';

/** A figure, or in a few words that it is not reported; the full reason is the same everywhere. */
export function ReportedText<T>({
  value,
  format = String,
}: {
  value: Reported<T>;
  format?: (value: T) => string;
}) {
  if (!isMissing(value)) return <>{format(value)}</>;
  return (
    <span className="text-xs text-soft italic" title={missingReasons[value.missing]}>
      {value.missing === 'not-reported' || value.missing === 'not-stated'
        ? 'not stated'
        : missingReasons[value.missing]}
    </span>
  );
}
