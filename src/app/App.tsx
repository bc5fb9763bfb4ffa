import { QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { LazyPart } from '../ui/LazyPart';
import { pages } from './pages';
import { queryClient } from './query-client';
import { SiteLayout } from './SiteLayout';

const NotFoundPage = lazy(() => import('./NotFoundPage'));

/** Providers and routes. */
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
    </QueryClientProvider>
  );
}
