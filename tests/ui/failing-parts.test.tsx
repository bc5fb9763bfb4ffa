import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/loading/ErrorBoundary';
import { FailureReport } from '../../src/ui/loading/failure-report';
import { LazyPart } from '../../src/ui/loading/LazyPart';
import { onDemand } from '../../src/ui/loading/on-demand';

// React reports each failure that a boundary catches.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
});

function Broken(): never {
  throw new TypeError('figure is undefined');
}

const facts = () => ['Address: http://localhost/?q=pain', 'Dataset: 2026.11.0'];

function View({ address, children }: { address: string; children: React.ReactNode }) {
  return (
    <FailureReport value={{ address, facts }}>
      <p>The rest of the page</p>
      <ErrorBoundary what="The plot">{children}</ErrorBoundary>
    </FailureReport>
  );
}

describe('a part that fails while being drawn', () => {
  it('says so in its place, with what to report, and leaves the rest standing', () => {
    render(
      <View address="/?q=pain">
        <Broken />
      </View>,
    );
    expect(screen.getByText('The rest of the page')).toBeVisible();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The plot could not be shown: it failed while being drawn.');
    expect(alert).not.toHaveTextContent('did not arrive');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    for (const line of ['The plot: figure is undefined', ...facts()])
      expect(alert).toHaveTextContent(line);
  });

  it('is drawn anew in the next view, and fails again by name when it has to', () => {
    const { rerender } = render(
      <View address="/?q=pain">
        <Broken />
      </View>,
    );
    rerender(
      <View address="/?q=pain">
        <p>A plot</p>
      </View>,
    );
    expect(screen.getByRole('alert')).toBeVisible();
    rerender(
      <View address="/?q=sleep">
        <p>A plot</p>
      </View>,
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('A plot')).toBeVisible();
    rerender(
      <View address="/?q=fatigue">
        <Broken />
      </View>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The plot could not be shown');
  });

  it('can stand in a frame of its own where the whole page is gone', () => {
    render(
      <ErrorBoundary what="The site" frame={(message) => <main>{message}</main>}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('main')).toHaveTextContent('The site could not be shown');
  });
});

describe('a part whose code does not come', () => {
  it('is said not to have arrived, and comes when it is asked for again', async () => {
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      () => Promise.resolve({ default: ({ name }: { name: string }) => <p>Table of {name}</p> }),
    ];
    const load = vi.fn(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    const Table = onDemand<{ name: string }>(load);
    render(
      <LazyPart what="The table" waiting={<p>Drawing…</p>}>
        <Table name="doses" />
      </LazyPart>,
    );
    expect(screen.getByText('Drawing…')).toBeVisible();
    for (const asked of [1, 2]) {
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent('The table did not arrive: its code could not be loaded.');
      expect(alert).not.toHaveTextContent('being drawn');
      expect(load).toHaveBeenCalledTimes(asked);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    }
    expect(await screen.findByText('Table of doses')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is asked for anew where it is wanted again in another place', async () => {
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      () => Promise.resolve({ default: () => <p>A table</p> }),
    ];
    const load = () => answers.shift()?.() ?? Promise.reject(new Error('asked too often'));
    const Table = onDemand<object>(load);
    const place = (key: string) => (
      <LazyPart key={key} what="The table" waiting={null}>
        <Table />
      </LazyPart>
    );
    const { rerender } = render(place('one'));
    expect(await screen.findByRole('alert')).toHaveTextContent('did not arrive');
    rerender(place('other'));
    expect(await screen.findByText('A table')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that comes and then fails is said to have failed while being drawn', async () => {
    const Table = onDemand(() => Promise.resolve({ default: Broken }));
    render(
      <LazyPart what="The table" waiting={null}>
        <Table />
      </LazyPart>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('failed while being drawn');
  });
});
