/** Pages of the site in the order of the navigation. */
export const mainPages = [
  { path: '/', label: 'Evidence' },
  { path: '/synthesis', label: 'Synthesis' },
  { path: '/reviews', label: 'Reviews' },
  { path: '/mechanism', label: 'Mechanism' },
  { path: '/safety', label: 'Safety' },
] as const;

export const sidePages = [
  { path: '/compare', label: 'Compare' },
  { path: '/saved', label: 'Saved views' },
  { path: '/glossary', label: 'Glossary' },
  { path: '/about', label: 'About' },
] as const;
