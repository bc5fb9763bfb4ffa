import type { KeyboardEvent } from 'react';
import type { ListMarks } from './SearchInput';

/** What the list does with a key. */
export type KeysOfList = (event: KeyboardEvent) => void;

/** Whether there is a list, and which of its options Enter would open. */
export interface ListShown {
  readonly listed: boolean;
  readonly active: string | undefined;
}

/** What the field and the list, whose code comes later, share. */
export interface SearchState {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Closes the list, and gives the focus back where it came from far down a page. */
  readonly close: () => void;
  readonly away: boolean;
  readonly listId: string;
  readonly marks: ListMarks;
  /** Whether there is a list, and which of its options Enter would open. */
  readonly setList: (list: ListShown) => void;
  /** Told by the sheet of a phone that its own field has taken over. */
  readonly setSheet: (open: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Told by the list what it does with a key; null when it goes. */
  readonly setKeys: (keys: KeysOfList | null) => void;
}
