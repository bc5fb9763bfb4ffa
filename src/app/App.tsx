import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from '../ui/loading/ErrorBoundary';
import { LazyPart } from '../ui/loading/LazyPart';
import { onDemand } from '../ui/loading/on-demand';
import { pages } from './pages';
import { queryClient } from './query-client';
import { Reporting } from './Reporting';
import { PageTitle } from '../ui/page/PageTitle';
import { SiteLayout } from './SiteLayout';

const NotFoundPage = onDemand(() => import('./NotFoundPage'));

/** The message where nothing else of the site could be drawn. */
const alone = (message: ReactNode) => (
  <main className="page py-8">
    <PageTitle look="reading">LDN Evidence</PageTitle>
    {message}
  </main>
);

/** Providers and routes. */
export function App() {
  // A page that failed does not stand in the way of the next.
  const [path] = useLocation();
  return (
    <QueryClientProvider client={queryClient}>
      <Reporting>
        <ErrorBoundary what="LDN Evidence" frame={alone}>
          <SiteLayout>
            <LazyPart
              key={path}
              what="This page"
              waiting={<p className="page py-10 text-soft">Loading this page…</p>}
            >
              <Switch>
                {pages.map(({ path: pattern, Page }) => (
                  <Route<{ id?: string }> key={pattern} path={pattern}>
                    {({ id = '' }) => <Page id={id} />}
                  </Route>
                ))}
                <Route>
                  <NotFoundPage />
                </Route>
              </Switch>
            </LazyPart>
          </SiteLayout>
        </ErrorBoundary>
      </Reporting>
    </QueryClientProvider>
  );
}
