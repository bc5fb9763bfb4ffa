import { QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { LazyPart } from '../ui/LazyPart';
import { EvidencePage } from './pages/EvidencePage';
import { queryClient } from './query-client';
import { SiteLayout } from './SiteLayout';

const AboutPage = lazy(() => import('./pages/AboutPage'));
const ComparePage = lazy(() => import('./pages/ComparePage'));
const GlossaryPage = lazy(() => import('./pages/GlossaryPage'));
const MechanismPage = lazy(() => import('./pages/MechanismPage'));
const NotFoundPage = lazy(() => import('./pages/NotFoundPage'));
const ReviewsPage = lazy(() => import('./pages/ReviewsPage'));
const SafetyPage = lazy(() => import('./pages/SafetyPage'));
const SavedPage = lazy(() => import('./pages/SavedPage'));
const StudyPage = lazy(() => import('./pages/StudyPage'));
const SynthesisPage = lazy(() => import('./pages/SynthesisPage'));

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
