import { Notice } from '../../ui/Notice';
import type { Address } from './use-address';

/** Names the parts of an address that were not followed. */
export function AddressNotices({
  of: { notices, dismissNotices },
}: {
  of: Pick<Address<unknown>, 'notices' | 'dismissNotices'>;
}) {
  if (notices.length === 0) return null;
  return (
    <Notice role="status" onDismiss={dismissNotices}>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Notice>
  );
}
