import { versionChangesText, type VersionChanges } from '../../domain/record/changes-of-record';

/** One quiet line per version that corrected this record or added to it. */
export function ChangesInRecord({ changes }: { changes: readonly VersionChanges[] }) {
  if (changes.length === 0) return null;
  return (
    <div className="mt-4 max-w-4xl text-sm text-soft">
      {changes.map((version) => (
        <p key={version.version}>{versionChangesText(version)}</p>
      ))}
    </div>
  );
}
