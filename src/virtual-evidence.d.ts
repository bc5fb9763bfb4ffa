declare module 'virtual:evidence' {
  /** Hashed addresses of the files that the app fetches. */
  export const urls: Readonly<Record<import('./data/files').FileName, string>>;
}
