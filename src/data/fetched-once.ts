/**
 * How every file of the dataset is asked for: once per visit, also when the browser takes itself for
 * offline (the site is kept for reading there), and again only when the reader says so.
 */
export const fetchedOnce = { staleTime: 'static', networkMode: 'always', retry: false } as const;
