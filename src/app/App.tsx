import { QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { LazyPart } from '../ui/LazyPart';
import { EvidencePage } from './evidence/EvidencePage';
import { queryClient } from './query-client';
import { SiteLayout } from './SiteLayout';

const AboutPage = lazy(() => import('./about/AboutPage'));
const ComparePage = lazy(() => import('./compare/ComparePage'));
const GlossaryPage = lazy(() => import('./glossary/GlossaryPage'));
const MechanismPage = lazy(() => import('./mechanism/MechanismPage'));
const NotFoundPage = lazy(() => import('./NotFoundPage'));
const ReviewsPage = lazy(() => import('./reviews/ReviewsPage'));
const SafetyPage = lazy(() => import('./safety/SafetyPage'));
const SavedPage = lazy(() => import('./saved/SavedPage'));
const StudyPage = lazy(() => import('./study/StudyPage'));
const SynthesisPage = lazy(() => import('./synthesis/SynthesisPage'));

/** Providers and routes; each page is a chunk of its own except the first. */
export function App() {
  // A page that failed does not stand in the way of the next.
  const [path] = useLocation();
  return (
    <QueryClientProvider client={queryClient}>
      <SiteLayout>
        <LazyPart
          key={path}
          what="This page"
          waiting={<p className="page py-10 text-soft">Loading this page…</p>}
        >
          <Switch>
            <Route path="/">
              <EvidencePage />
            </Route>
            <Route path="/synthesis">
              <SynthesisPage />
            </Route>
            <Route path="/studies/:id">{({ id }) => <StudyPage key={id} id={id} />}</Route>
            <Route path="/compare">
              <ComparePage />
            </Route>
            <Route path="/reviews">
              <ReviewsPage />
            </Route>
            <Route path="/mechanism">
              <MechanismPage />
            </Route>
            <Route path="/safety">
              <SafetyPage />
            </Route>
            <Route path="/saved">
              <SavedPage />
            </Route>
            <Route path="/glossary">
              <GlossaryPage />
            </Route>
            <Route path="/about">
              <AboutPage />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </LazyPart>
      </SiteLayout>
    </QueryClientProvider>
  );
}
