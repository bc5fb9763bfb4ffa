import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';

/** Which part of the shell throws. */
const broken = vi.hoisted(() => ({ part: '' }));

vi.mock('../../src/app/compare/ComparisonTray', () => ({
  ComparisonTray: () => {
    if (broken.part === 'tray') throw new Error('no tray');
    return <p>The tray</p>;
  },
}));

vi.mock('../../src/app/address/use-place-on-page', () => ({
  usePlaceOnPage: () => {
    if (broken.part === 'layout') throw new Error('no layout');
  },
}));

beforeEach(() => {
  // React reports each failure that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.history.replaceState(null, '', '/no-such-page?q=1');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
  vi.unstubAllGlobals();
});

describe('a shell that throws', () => {
  it('is a page that says so, with what to report, not a white one', () => {
    broken.part = 'layout';
    render(<App />);
    const main = screen.getByRole('main');
    expect(within(main).getByRole('heading', { level: 1 })).toHaveTextContent('LDN Evidence');
    const alert = within(main).getByRole('alert');
    expect(alert).toHaveTextContent('LDN Evidence could not be shown');
    expect(alert).toHaveTextContent('LDN Evidence: no layout');
    expect(alert).toHaveTextContent(`Address: ${window.location.origin}/no-such-page?q=1`);
    expect(alert).toHaveTextContent('Dataset: not loaded');
    expect(within(main).getByRole('button', { name: 'Load the page again' })).toBeVisible();
  });

  it('in its tray leaves navigation and page standing', async () => {
    broken.part = 'tray';
    render(<App />);
    expect(screen.getByRole('alert')).toHaveTextContent('The comparison tray could not be shown');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no such page' }),
    ).toBeVisible();
  });
});
