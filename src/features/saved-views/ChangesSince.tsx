import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { newsHref } from '../../domain/address/news-address';
import { hasChanges, type ViewChanges } from '../../domain/saved-views/changes-since';
import { Button } from '../../ui/Button';
import { counted } from '../../domain/format/number';

interface ListedStudy {
  readonly id: string;
  readonly name: string;
  readonly inDataset?: boolean;
}

function StudyRow({ label, studies }: { label: string; studies: readonly ListedStudy[] }) {
  if (studies.length === 0) return null;
  return (
    <div className="mt-0.5 gap-x-3 sm:grid sm:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="text-soft">
        {label} ({studies.length})
      </dt>
      <dd>
        {studies.map(({ id, name, inDataset }, at) => (
          <span key={id}>
            {at > 0 && ', '}
            {inDataset === false ? name : <Link href={studyHref(id)}>{name}</Link>}
            {inDataset === true && ' (no longer fits this view)'}
            {inDataset === false && ' (no longer in the dataset)'}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** What differs between the result as saved and today's, study by study. */
export function ChangesSince({
  changes,
  count,
  onRecord,
}: {
  /** null when no result was recorded with the view. */
  changes: ViewChanges | null;
  /** Studies in today's result. */
  count: number;
  /** Takes today's result for the recorded one. */
  onRecord: () => void;
}) {
  const record = (
    <Button look="quiet" onClick={onRecord} className="no-print -ml-1.5">
      Record today’s result
    </Button>
  );
  if (changes === null)
    return (
      <div className="mt-1 text-sm text-soft">
        <p>No result was recorded with this view, so changes to it cannot be told.</p>
        {record}
      </div>
    );
  if (!hasChanges(changes))
    return (
      <p className="mt-1 text-sm text-soft">
        {count === 0
          ? 'No study fits this view, as when it was saved.'
          : `Today: ${counted(count, 'study', 'studies')}, with the same records as when saved.`}
      </p>
    );
  return (
    <div className="mt-2 border-l-3 border-warn pl-3 text-sm">
      <p className="font-semibold">Changed since saved</p>
      <dl>
        <StudyRow label="Added" studies={changes.added} />
        <StudyRow label="Removed" studies={changes.removed} />
        <StudyRow label="Corrected" studies={changes.corrected} />
      </dl>
      {changes.corrected.length > 0 && (
        <p className="mt-0.5 text-soft">
          What stood there and what stands there now: <Link href={newsHref()}>What is new</Link>,
          version by version.
        </p>
      )}
      {record}
    </div>
  );
}
