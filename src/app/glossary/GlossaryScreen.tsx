import { useMemo } from 'react';
import type { GlossaryTerm } from '../../domain/schema/glossary-term';
import type { Instrument } from '../../domain/schema/instrument';
import { searchGlossary, searchThresholds } from '../../domain/glossary/search-glossary';
import { TermEntry } from '../../features/glossary/TermEntry';
import { ThresholdTable } from '../../features/glossary/ThresholdTable';
import { Button } from '../../ui/Button';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { SearchField } from '../../ui/fields/SearchField';
import { AddressNotices } from '../address/AddressNotices';
import { refining, type Address } from '../address/use-address';
import { useScrollTo } from '../address/use-anchor';
import type { TextView } from '../../domain/address/pages/text-codec';
import { compareText } from '../../domain/format/words';

const thresholdsPart = { id: 'thresholds', label: 'Instruments and thresholds' };

/** Terms and thresholds, filtered by the text in the address and opened at its anchor. */
export function GlossaryScreen({
  glossary,
  instruments,
  address,
}: {
  glossary: readonly GlossaryTerm[];
  instruments: readonly Instrument[];
  address: Address<TextView> & { readonly anchor: string };
}) {
  const { q } = address.view;
  const search = (next: string) => address.setView({ q: next }, refining(q, next));
  useScrollTo(address.anchor, true);
  const ordered = useMemo(
    () => glossary.toSorted((a, b) => compareText(a.term, b.term)),
    [glossary],
  );
  const terms = useMemo(() => searchGlossary(ordered, q), [ordered, q]);
  const thresholds = useMemo(() => searchThresholds(instruments, q), [instruments, q]);
  const parts = [...terms.map(({ id, term }) => ({ id, label: term })), thresholdsPart];
  const countText = (shown: number, all: number, noun: string) =>
    q === '' ? `${all} ${noun}` : `${shown} of ${all} ${noun}`;
  const clear = (
    <Button look="quiet" leaving="before" onClick={() => search('')}>
      Clear the search
    </Button>
  );
  return (
    <div className="mt-4 grid gap-x-10 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
      <OnThisPage label="Terms" parts={parts} className="max-lg:hidden" />
      <div className="min-w-0">
        <AddressNotices of={address} />
        <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink py-2">
          <div className="w-full sm:w-64">
            <SearchField label="Search the glossary" text={q} onSearch={search} />
          </div>
          <p role="status" className="text-sm font-semibold">
            {countText(terms.length, glossary.length, 'terms')},{' '}
            {countText(thresholds.length, instruments.length, 'thresholds')}
          </p>
          {q !== '' && clear}
          <a
            href="#thresholds"
            className="target inline-flex items-center text-sm text-soft lg:hidden"
          >
            To the thresholds
          </a>
        </div>
        <h2 className="sr-only">Terms</h2>
        {terms.length === 0 ? (
          <p className="border-t border-rule py-6">
            No term found for “{q}”. That is a gap in this glossary, not a statement about the
            evidence. {clear}
          </p>
        ) : (
          <dl className="border-t border-rule">
            {terms.map((entry) => (
              <TermEntry key={entry.id} entry={entry} anchored={entry.id === address.anchor} />
            ))}
          </dl>
        )}
        <h2
          id="thresholds"
          tabIndex={-1}
          className="serif mt-12 scroll-mt-4 text-xl font-semibold outline-none"
        >
          Instruments and thresholds
        </h2>
        <p className="measure mt-1 mb-4">
          How large a change on a scale is held to matter, and by whom. Most of these thresholds are
          about one person: whether someone improved enough to notice. A mean difference between two
          groups is another thing, and holding it against such a threshold misleads.
        </p>
        {thresholds.length === 0 ? (
          <p className="border-t border-rule py-6">No threshold found for “{q}”.</p>
        ) : (
          <ThresholdTable instruments={thresholds} />
        )}
      </div>
    </div>
  );
}
