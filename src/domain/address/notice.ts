/** Why a part of an address was not followed. */
export type NoticeReason =
  | 'unknown-key'
  | 'unknown-value'
  /** A later value of the same key was used. */
  | 'repeated'
  /** More values than the screen holds. */
  | 'too-many'
  /** Search text that was cut. */
  | 'too-long'
  /** `value` counts the parts that are not listed one by one. */
  | 'more';

/** A part of the address that was left out, for the reader. Key and value are cut for display. */
export interface AddressNotice {
  readonly key: string;
  readonly value: string;
  readonly reason: NoticeReason;
}

const maxNotices = 12;
const maxShownLength = 60;

/** Text of unknown origin made safe to show: no control characters, no lone surrogates, short. */
function shown(text: string): string {
  const start = text.slice(0, maxShownLength * 2).replace(/[\p{C}]/gu, '');
  return start.length > maxShownLength ? `${[...start].slice(0, maxShownLength).join('')}…` : start;
}

/** Collects notices: each once, the first twelve by name and the rest as a number. */
export function collectNotices() {
  const notices = new Map<string, AddressNotice>();
  let unlisted = 0;
  return {
    add(key: string, value: string, reason: NoticeReason): void {
      const notice = { key: shown(key), value: shown(value), reason };
      const identity = JSON.stringify(notice);
      if (notices.has(identity)) return;
      if (notices.size < maxNotices) notices.set(identity, notice);
      else unlisted += 1;
    },
    list(): readonly AddressNotice[] {
      const more: AddressNotice = { key: '', value: String(unlisted), reason: 'more' };
      return unlisted > 0 ? [...notices.values(), more] : [...notices.values()];
    },
  };
}
