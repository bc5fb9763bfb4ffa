/** Where the pages of the site stand; the record of a study has its id behind this. */
export const pagePaths = {
  evidence: '/',
  synthesis: '/synthesis',
  study: '/studies/',
  compare: '/compare',
  reviews: '/reviews',
  mechanism: '/mechanism',
  safety: '/safety',
  trials: '/trials',
  saved: '/saved',
  glossary: '/glossary',
  about: '/about',
} as const;
