import { counted } from '../../domain/format/number';
import { newsHref } from '../../domain/address/news-address';
import type { ReleaseNews } from '../../domain/news/news-of-dataset';
import { Button } from '../../ui/Button';

/** What is newer than the version that this device saw last, and what the device remembers. */
export function SinceLastVisit({
  lastSeen,
  releases,
  onForget,
}: {
  /** Version seen at the last visit; null where the device remembers none. */
  lastSeen: string | null;
  /** Releases after it. */
  releases: readonly ReleaseNews[];
  /** Clears the memory. */
  onForget: () => void;
}) {
  if (lastSeen === null)
    return (
      <p className="no-print measure mt-2 text-sm text-soft">
        This browser remembers no earlier visit to this page. It will keep the version shown now,
        and send it to nobody.
      </p>
    );
  return (
    <section aria-labelledby="since" className="no-print mt-4 border-l-3 border-ldn pl-3">
      <h2 id="since" className="serif text-xl font-semibold">
        Since your last visit
      </h2>
      {releases.length === 0 ? (
        <p>Nothing: you saw version {lastSeen}, which is the newest.</p>
      ) : (
        <>
          <p>You saw version {lastSeen}. Since then:</p>
          <ul>
            {releases.map(({ version, added, changed }) => (
              <li key={version}>
                <a href={newsHref(version)}>{version}</a>: {counted(added.length, 'new record')},{' '}
                {changed.length} corrected or completed
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="quiet" leaving="main" onClick={onForget} className="-ml-1.5">
        Forget my last visit
      </Button>
    </section>
  );
}
