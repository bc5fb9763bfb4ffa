import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../data/queries';
import { textCodec, textHref } from '../../domain/address/pages/text-codec';
import { amendGlossaryAddress } from '../../domain/glossary/glossary-address';
import { useAmendedAddress } from '../address/use-amended-address';
import { LoadedPage } from '../LoadedPage';
import { PrintLine } from '../receipts/PrintLine';
import { GlossaryScreen } from './GlossaryScreen';

/** The Glossary, whose terms are reference tables. */
export default function GlossaryPage() {
  const reference = useQuery(referenceQuery);
  const address = useAmendedAddress(textCodec, (asked, anchor) =>
    reference.data ? amendGlossaryAddress(reference.data, asked, anchor) : null,
  );
  const { view } = address;
  return (
    <LoadedPage
      title="Glossary"
      look="reading"
      documentTitle={view.q === '' ? 'Glossary' : `“${view.q}” in the glossary`}
      head={
        <p className="measure mt-1 text-soft">
          Words and scales as they are used here, in words of our own; each entry names the page it
          follows. Where a term is underlined with dots on another page, it opens the same entry.
        </p>
      }
      query={reference}
      waiting="Loading the terms…"
    >
      {(data) => (
        <>
          <PrintLine path={textHref('glossary', view)} dataset={data} />
          <GlossaryScreen
            glossary={data.glossary}
            instruments={data.instruments}
            address={address}
          />
        </>
      )}
    </LoadedPage>
  );
}
