import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ErrorBoundary } from '../ui/loading/ErrorBoundary';
import { ComparisonTray } from './compare/ComparisonTray';
import { pagePaths } from '../domain/address/page-paths';
import { pages } from './pages';
import { useDarkTheme } from './use-dark-theme';
import { usePlaceOnPage } from './address/use-place-on-page';
import { evidenceHref } from '../domain/address/hrefs';
import { SearchEverything } from './search/SearchEverything';
import { Button } from '../ui/Button';

function NavLink({ path, label }: { path: string; label: string }) {
  const [location] = useLocation();
  const current = location === path;
  return (
    <Link
      href={path}
      aria-current={current ? 'page' : undefined}
      className="target inline-flex items-center justify-self-start border-b-2 border-transparent text-sm text-soft no-underline hover:text-ink aria-[current=page]:border-ldn aria-[current=page]:font-semibold aria-[current=page]:text-ink"
    >
      {label}
    </Link>
  );
}

function NavLinks({ part }: { part: 'main' | 'side' }) {
  return pages.map(
    ({ path, navigation }) =>
      navigation?.part === part && <NavLink key={path} path={path} label={navigation.label} />,
  );
}

function ThemeSwitch() {
  const [dark, setDark] = useDarkTheme();
  return (
    <button
      type="button"
      role="switch"
      aria-label="Theme"
      aria-checked={dark}
      title={dark ? 'Dark theme is on' : 'Light theme is on'}
      onClick={() => setDark(!dark)}
      className="target inline-flex items-center justify-center rounded-sm text-soft hover:text-ink"
    >
      <svg viewBox="0 0 18 18" width="17" height="17" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={dark ? 'M9 2a7 7 0 0 0 0 14Z' : 'M9 2a7 7 0 0 1 0 14Z'} fill="currentColor" />
      </svg>
    </button>
  );
}

function Mark() {
  return (
    <svg
      viewBox="0 0 26 24"
      width="26"
      height="24"
      aria-hidden="true"
      className="shrink-0 dense:h-[9pt]"
    >
      <path d="M16 1v22" className="mark-line stroke-line" strokeWidth="1.6" />
      <path d="M1 12h20" className="mark-line stroke-ldn" strokeWidth="2.2" />
      <path d="M6 8h8v8H6Z" className="mark-fill fill-ldn" />
    </svg>
  );
}

function Navigation() {
  const [open, setOpen] = useState(false);
  const [location] = useLocation();
  const [seen, setSeen] = useState(location);
  if (seen !== location) {
    setSeen(location);
    setOpen(false);
  }
  return (
    <>
      <Button
        aria-expanded={open}
        aria-controls="navigation"
        onClick={() => setOpen(!open)}
        className="no-print md:hidden"
      >
        Menu
      </Button>
      <nav
        id="navigation"
        aria-label="Main"
        className={`no-print w-full grow flex-wrap gap-x-4 pt-1 max-md:order-last max-md:pb-1 md:flex md:w-auto md:pt-0 ${open ? 'grid grid-cols-2' : 'max-md:hidden'}`}
      >
        <NavLinks part="main" />
        <span className="hidden grow md:block" />
        <NavLinks part="side" />
      </nav>
      <span className="no-print">
        <ThemeSwitch />
      </span>
    </>
  );
}

/** Pages whose filters stand between the top of the content and the results. */
const resultPages = new Set<string>([pagePaths.evidence, pagePaths.synthesis]);

/** Seen while it has the focus. */
function SkipLink({ to }: { to: 'content' | 'results' }) {
  return (
    <a
      href={`#${to}`}
      className="absolute -top-20 left-2 z-50 bg-ink px-3 py-2 text-paper focus:top-2"
    >
      Skip to {to}
    </a>
  );
}

/** What every page has: the way past the navigation, the navigation, the theme, and the foot. */
export function SiteLayout({ children }: { children: ReactNode }) {
  usePlaceOnPage();
  const [location] = useLocation();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink to="content" />
      {resultPages.has(location) && <SkipLink to="results" />}
      <header className="border-b border-rule">
        <div className="page flex flex-wrap items-center gap-x-2 gap-y-0 py-2 md:gap-x-4">
          <Link
            href={evidenceHref()}
            className="serif target inline-flex items-center gap-2.5 text-lg font-semibold no-underline"
          >
            <Mark />
            LDN Evidence
          </Link>
          <span className="grow md:hidden" />
          <ErrorBoundary what="The search">
            <SearchEverything />
          </ErrorBoundary>
          <ErrorBoundary what="The navigation">
            <Navigation />
          </ErrorBoundary>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <ErrorBoundary what="The comparison tray">
        <ComparisonTray />
      </ErrorBoundary>
      <footer className="mt-12 dense:mt-2 border-t border-rule">
        <p className="page py-4 text-xs text-soft">
          LDN Evidence describes published and registered evidence on low-dose naltrexone. It gives
          no medical advice. LDN is off-label for every condition here.{' '}
          <Link href={pagePaths.about} className="no-print">
            Methods, data and licence
          </Link>
        </p>
      </footer>
    </div>
  );
}
