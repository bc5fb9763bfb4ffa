import type { ReactNode } from 'react';
import { pagePaths } from '../domain/address/page-paths';
import { onDemand } from '../ui/loading/on-demand';
import { EvidencePage } from './evidence/EvidencePage';

interface Page {
  /** Path of the address; what stands for `:id` is given to the page. */
  readonly path: string;
  /** Name in the navigation, and in which part of it; null for pages reached by links. */
  readonly navigation: { readonly label: string; readonly part: 'main' | 'side' } | null;
  readonly Page: (props: { readonly id: string }) => ReactNode;
}

const main = (label: string) => ({ label, part: 'main' }) as const;
const side = (label: string) => ({ label, part: 'side' }) as const;

/** The pages of the site in the order of the navigation; each is a chunk of its own except the first. */
export const pages: readonly Page[] = [
  { path: pagePaths.evidence, navigation: main('Evidence'), Page: EvidencePage },
  {
    path: pagePaths.synthesis,
    navigation: main('Synthesis'),
    Page: onDemand(() => import('./synthesis/SynthesisPage')),
  },
  {
    path: `${pagePaths.study}:id`,
    navigation: null,
    Page: onDemand(() => import('./study/StudyPage')),
  },
  {
    path: `${pagePaths.topics}:id`,
    navigation: null,
    Page: onDemand(() => import('./topics/TopicPage')),
  },
  {
    path: pagePaths.reviews,
    navigation: main('Reviews'),
    Page: onDemand(() => import('./reviews/ReviewsPage')),
  },
  {
    path: pagePaths.mechanism,
    navigation: main('Mechanism'),
    Page: onDemand(() => import('./mechanism/MechanismPage')),
  },
  {
    path: pagePaths.safety,
    navigation: main('Safety'),
    Page: onDemand(() => import('./safety/SafetyPage')),
  },
  {
    path: pagePaths.trials,
    navigation: main('Trials'),
    Page: onDemand(() => import('./trials/TrialsPage')),
  },
  {
    path: pagePaths.compare,
    navigation: side('Compare'),
    Page: onDemand(() => import('./compare/ComparePage')),
  },
  {
    path: pagePaths.news,
    navigation: side('News'),
    Page: onDemand(() => import('./news/NewsPage')),
  },
  {
    path: pagePaths.saved,
    navigation: side('Saved views'),
    Page: onDemand(() => import('./saved/SavedPage')),
  },
  {
    path: pagePaths.glossary,
    navigation: side('Glossary'),
    Page: onDemand(() => import('./glossary/GlossaryPage')),
  },
  {
    path: pagePaths.about,
    navigation: side('About'),
    Page: onDemand(() => import('./about/AboutPage')),
  },
  {
    path: pagePaths.search,
    navigation: null,
    Page: onDemand(() => import('./search/SearchPage')),
  },
];
