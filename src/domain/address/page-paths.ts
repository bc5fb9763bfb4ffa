/** Where the pages of the site stand; the record of a study and the brief on a topic have their id behind this. */
export const pagePaths = {
  evidence: '/',
  synthesis: '/synthesis',
  study: '/studies/',
  topics: '/topics/',
  compare: '/compare',
  reviews: '/reviews',
  mechanism: '/mechanism',
  safety: '/safety',
  trials: '/trials',
  news: '/news',
  saved: '/saved',
  glossary: '/glossary',
  about: '/about',
  search: '/search',
} as const;
