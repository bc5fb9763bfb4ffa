declare module 'virtual:evidence' {
  /** Hashed addresses of the files that the app fetches. */
  export const urls: Readonly<Record<import('./data/files').FileName, string>>;
}

declare module 'virtual:topics' {
  /** What there are briefs on: groups, then diagnoses, each with the version of its file. */
  export const topics: readonly import('./data/topic-file').ListedTopic[];
}
