import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Link, useLocation } from 'wouter';
import { usePlaceOnPage } from '../../../src/app/address/use-place-on-page';

const scrolled = vi.fn();

/** Two pages: a list of links, and what one of them leads to. */
function Site() {
  usePlaceOnPage();
  const [path] = useLocation();
  return (
    <main id="content" tabIndex={-1}>
      {path === '/list' ? (
        <>
          <Link href="/one">One</Link>
          <Link href="/two">Two</Link>
          <Link href="/two#part">Part of two</Link>
          <Link href="/list?q=1">Filter</Link>
        </>
      ) : (
        <p>Page {path}</p>
      )}
    </main>
  );
}

const content = () => screen.getByRole('main');
const link = (name: string) => screen.getByRole('link', { name });

/** As a reader does: the link has the focus when it is followed. */
function follow(name: string) {
  link(name).focus();
  fireEvent.click(link(name));
}

async function back() {
  await act(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('popstate', () => resolve(), { once: true });
        window.history.back();
      }),
  );
}

beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
  window.history.pushState(null, '', '/list');
  document.documentElement.scrollTop = 300;
  render(<Site />);
});

it('the page that is opened first keeps its place', () => {
  expect(document.body).toHaveFocus();
  expect(document.documentElement.scrollTop).toBe(300);
});

it('another page stands at its top with the focus on its content', () => {
  follow('Two');
  expect(screen.getByText('Page /two')).toBeVisible();
  expect(content()).toHaveFocus();
  expect(document.documentElement.scrollTop).toBe(0);
});

it('back leads to the link by which the page was left', async () => {
  follow('Two');
  await back();
  await waitFor(() => expect(link('Two')).toHaveFocus());
  expect(scrolled).toHaveBeenCalledWith({ block: 'center' });
  expect(scrolled.mock.contexts).toEqual([link('Two')]);
});

it('another view of the same page keeps its place', () => {
  follow('Filter');
  expect(window.location.search).toBe('?q=1');
  expect(link('Filter')).toHaveFocus();
  expect(document.documentElement.scrollTop).toBe(300);
});

it('an anchor has its own place', () => {
  follow('Part of two');
  expect(screen.getByText('Page /two')).toBeVisible();
  expect(content()).not.toHaveFocus();
  expect(document.documentElement.scrollTop).toBe(300);
});
