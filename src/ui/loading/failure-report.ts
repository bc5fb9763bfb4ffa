import { createContext } from 'react';

/** What is to be said of the page when a part of it fails. */
export interface PageState {
  /** What is shown, as an address: another one is a new beginning for every part that failed. */
  readonly address: string;
  /** What whoever mends it has to know, line by line; asked for only after a failure. */
  readonly facts: () => readonly string[];
}

/** Given by the application, as a part that failed knows nothing of the page around it. */
export const FailureReport = createContext<PageState>({ address: '', facts: () => [] });
