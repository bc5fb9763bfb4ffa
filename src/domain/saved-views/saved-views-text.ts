import type { SavedViewsFault } from './parse-saved-views';

/** Why a file cannot be imported, in a sentence. Views that are broken one by one are listed apart. */
export function importFaultText(fault: Exclude<SavedViewsFault, { kind: 'broken-views' }>): string {
  switch (fault.kind) {
    case 'not-json':
      return 'The file is not JSON, or only a part of it.';
    case 'not-saved-views':
      return 'The file is JSON, but does not hold saved views.';
    case 'newer':
      return `The file has format ${fault.format}, which is newer than this page reads. Load the page again to get the current version.`;
  }
}

/** How a write to the browser's storage ended. */
export type WriteResult =
  | 'written'
  /** The view was deleted in another tab. */
  | 'gone'
  | 'full'
  | 'no-storage'
  | 'newer'
  | 'not-set-aside';

const failures: Readonly<Record<Exclude<WriteResult, 'written'>, string>> = {
  gone: 'this view was deleted in another tab.',
  full: 'the browser’s storage for this site is full.',
  'no-storage':
    'this browser does not let the site store anything. Private windows and strict settings do that.',
  newer:
    'the saved views here were written by a newer version of this site. Load the page again to get it.',
  'not-set-aside':
    'what is stored here is damaged, and there was no room to set the damaged text aside. It was left untouched.',
};

/** Why a write failed, in sentences. */
export function writeFailureText(result: Exclude<WriteResult, 'written'>): string {
  return `Nothing was changed: ${failures[result]}`;
}

/** Why nothing can be saved before anybody tried, in sentences. */
export function troubleText(trouble: Exclude<WriteResult, 'written' | 'gone' | 'full'>): string {
  return `Views cannot be saved here now: ${failures[trouble]}`;
}
