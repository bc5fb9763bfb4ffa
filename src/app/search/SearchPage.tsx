import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { searchDepthQuery, searchQuery } from '../../data/queries';
import { textCodec, textHref } from '../../domain/address/pages/text-codec';
import { noteOnFound, resultsText } from '../../domain/search/found-words';
import { FoundGroups } from '../../features/search/FoundGroups';
import { SearchField } from '../../ui/fields/SearchField';
import { together } from '../../ui/loading/loading';
import { AddressNotices } from '../address/AddressNotices';
import { refining, useAddress } from '../address/use-address';
import { LoadedPage } from '../LoadedPage';
import { PrintLine } from '../receipts/PrintLine';
import { useFinding } from './use-finding';

const examples = ['fibromyalgia', 'tramadol', 'pregnancy', 'Crohn', '20 of 49'];

/** All that a text finds, by group; the address is the text. */
export default function SearchPage() {
  const files = together([useQuery(searchQuery), useQuery(searchDepthQuery)] as const);
  const address = useAddress(textCodec);
  const { q } = address.view;
  return (
    <LoadedPage
      title="Search"
      look="reading"
      documentTitle={q === '' ? 'Search' : `Search: ${q}`}
      head={
        <div className="mt-2 max-w-lead">
          <AddressNotices of={address} />
          <SearchField
            label="Search this site"
            text={q}
            onSearch={(text) => address.setView({ q: text }, refining(q, text))}
          />
        </div>
      }
      query={files}
      waiting="Loading the search…"
    >
      {([file]) => (
        <>
          <PrintLine path={textHref('search', { q })} dataset={file} />
          <Results q={q} />
        </>
      )}
    </LoadedPage>
  );
}

function Results({ q }: { q: string }) {
  const { found } = useFinding(q);
  if (found === null)
    return (
      <p className="mt-4 max-w-lead text-soft">
        A condition, a drug, a study or its author, a trial number, a term, or a figure. For example{' '}
        {examples.map((example, at) => (
          <span key={example}>
            {at > 0 && ', '}
            <Link href={textHref('search', { q: example })}>{example}</Link>
          </span>
        ))}
        .
      </p>
    );
  const note = noteOnFound(found);
  return (
    <>
      <p role="status" className="mt-3 text-sm font-semibold">
        {found.count > 0 ? resultsText(found.count) : note}
      </p>
      {found.count > 0 && note !== '' && <p className="text-sm">{note}</p>}
      <FoundGroups groups={found.groups} />
    </>
  );
}
