import { isReleaseVersion } from '../../domain/news/later-release';

const key = 'ldn-evidence.last-release';

/** The version of the dataset that this device saw last on the page of news; null where none is known. */
export function lastSeenRelease(): string | null {
  try {
    const version = localStorage.getItem(key);
    return version !== null && isReleaseVersion(version) ? version : null;
  } catch {
    // Storage is forbidden: nothing is remembered.
    return null;
  }
}

/** Remembers the version shown, or with null forgets it. */
export function rememberRelease(version: string | null) {
  try {
    if (version === null) localStorage.removeItem(key);
    else localStorage.setItem(key, version);
  } catch {
    // Storage is forbidden or full: the next visit will not know of this one.
  }
}
