import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AddressNotices } from '../../../src/app/address/AddressNotices';
import { refining } from '../../../src/app/address/use-address';
import { useAmendedAddress } from '../../../src/app/address/use-amended-address';
import { textCodec, type TextView } from '../../../src/domain/address/pages/text-codec';

const decodings: string[] = [];
const counting = {
  ...textCodec,
  decode: (...given: Parameters<typeof textCodec.decode>) => {
    decodings.push(given[0]);
    return textCodec.decode(...given);
  },
};

/** A page that holds one entry, known by two names, which the search "gone" hides. */
function amend(view: TextView, anchor: string) {
  if (anchor !== 'entry' && anchor !== 'alias') return null;
  if (view.q === 'gone') return { view: { q: '' }, hash: '#entry', said: ['“gone” was cleared.'] };
  return anchor === 'entry' ? null : { view, hash: '#entry', said: [] };
}

function Page() {
  const address = useAmendedAddress(counting, amend);
  const { q } = address.view;
  return (
    <>
      <AddressNotices of={address} />
      <output>{`${q}#${address.anchor}`}</output>
      <button type="button" onClick={() => address.setView({ q: 'next' }, refining(q, 'next'))}>
        Search
      </button>
      <button type="button" onClick={() => address.setView({ q: '' })}>
        Clear
      </button>
    </>
  );
}

function open(address: string) {
  window.history.pushState(null, '', address);
  return render(<Page />);
}

const here = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;
const said = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const colourUnknown = '“colour” in the address is not known here and was left out.';

/** Back or forward, once the browser has told of it. */
async function travel(steps: number) {
  await act(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('popstate', () => resolve(), { once: true });
        window.history.go(steps);
      }),
  );
}

beforeEach(() => {
  decodings.length = 0;
});

describe('an address that is not understood', () => {
  it('is replaced by the one of its view, and says what was left out', () => {
    window.history.pushState(null, '', '/before');
    const entries = window.history.length;
    open('/page?q=pain&colour=red#part%20two');
    expect(here()).toBe('/page?q=pain#part%20two');
    expect(window.history.length).toBe(entries + 1);
    expect(said()).toEqual([colourUnknown]);
    expect(window.history.state).toEqual({ notices: [colourUnknown] });
    expect(screen.getByText(colourUnknown)).toBeVisible();
  });

  it('is repaired without a word where nothing is lost', () => {
    open('/page?q=++pain');
    expect(here()).toBe('/page?q=pain');
    expect(said()).toEqual([]);
  });

  it('is decoded once, and once as repaired', () => {
    open('/page?q=pain&colour=red');
    expect(decodings).toEqual(['q=pain&colour=red', 'q=pain']);
  });

  it('says each thing once where effects run twice', () => {
    window.history.pushState(null, '', '/page?colour=red');
    render(<Page />, { wrapper: StrictMode });
    expect(said()).toEqual([colourUnknown]);
  });
});

describe('what was left out', () => {
  it('is said of its own view alone, and again on the way back to it', async () => {
    open('/page?colour=red');
    press('Search');
    expect(here()).toBe('/page?q=next');
    expect(said()).toEqual([]);
    await travel(-1);
    expect(here()).toBe('/page');
    expect(said()).toEqual([colourUnknown]);
  });

  it('goes with typing that takes the place of its view', () => {
    open('/page?q=pain&colour=red');
    press('Search');
    expect(here()).toBe('/page?q=next');
    expect(window.history.state).toBeNull();
    expect(said()).toEqual([]);
  });

  it('gives way to what a second address has too much', () => {
    open('/page?colour=red');
    act(() => window.history.pushState(null, '', '/page?size=8'));
    expect(here()).toBe('/page');
    expect(said()).toEqual(['“size” in the address is not known here and was left out.']);
  });

  it('is said again when the entry is loaded again, until it is dismissed', () => {
    const { unmount } = open('/page?q=pain&colour=red#part');
    unmount();
    const again = render(<Page />);
    expect(said()).toEqual([colourUnknown]);
    press('Dismiss');
    expect(said()).toEqual([]);
    expect(here()).toBe('/page?q=pain#part');
    again.unmount();
    render(<Page />);
    expect(said()).toEqual([]);
  });

  it.each([{ notices: 'red' }, ['notices'], 'notices', { colour: 'red' }])(
    'is not read from what another program left: %j',
    (state) => {
      window.history.pushState(state, '', '/page');
      render(<Page />);
      expect(said()).toEqual([]);
    },
  );
});

describe('an address that does not fit the page', () => {
  it('is replaced by the one that does, without a word or with one', () => {
    const { unmount } = open('/page?q=pain#alias');
    expect(here()).toBe('/page?q=pain#entry');
    expect(said()).toEqual([]);
    unmount();
    open('/page?q=gone#alias');
    expect(here()).toBe('/page#entry');
    expect(said()).toEqual(['“gone” was cleared.']);
    expect(screen.getByText('#entry')).toBeVisible();
  });

  it('keeps what was said of its other parts', () => {
    open('/page?q=gone&colour=red#entry');
    expect(here()).toBe('/page#entry');
    expect(said()).toEqual([colourUnknown, '“gone” was cleared.']);
  });
});

it('typing that refines a search takes its place in the history; a new or cleared one does not', () => {
  expect(refining('pa', 'pain')).toEqual({ replace: true });
  expect(refining('', 'p')).toEqual({ replace: false });
  expect(refining('p', '')).toEqual({ replace: false });
  open('/page');
  const entries = window.history.length;
  press('Search');
  expect(window.history.length).toBe(entries + 1);
  press('Search');
  expect(window.history.length).toBe(entries + 1);
  press('Clear');
  expect(window.history.length).toBe(entries + 2);
});
