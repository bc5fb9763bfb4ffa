import type { AddressNotice } from '../../domain/address/notice';
import { noticeText } from '../../domain/address/notice-text';
import { Notice } from '../../ui/Notice';

/** Names the parts of an address that were not followed. */
export function AddressNotices({
  notices,
  onDismiss,
}: {
  notices: readonly AddressNotice[];
  onDismiss: () => void;
}) {
  if (notices.length === 0) return null;
  return (
    <Notice role="status" onDismiss={onDismiss}>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.key}=${notice.value}`}>{noticeText(notice)}</li>
        ))}
      </ul>
    </Notice>
  );
}
