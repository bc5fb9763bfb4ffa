import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../data/queries';
import { textHref } from '../../domain/address/pages/text-codec';
import { useTextQuery } from '../address/use-text-query';
import { LoadedPage } from '../LoadedPage';
import { PrintLine } from '../receipts/PrintLine';
import { GlossaryScreen } from './GlossaryScreen';

/** The Glossary, whose terms are reference tables. */
export default function GlossaryPage() {
  const reference = useQuery(referenceQuery);
  const text = useTextQuery();
  return (
    <LoadedPage
      title="Glossary"
      look="reading"
      documentTitle={text.q === '' ? 'Glossary' : `“${text.q}” in the glossary`}
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
          <PrintLine path={textHref('glossary', text)} dataset={data} />
          <GlossaryScreen glossary={data.glossary} instruments={data.instruments} text={text} />
        </>
      )}
    </LoadedPage>
  );
}
