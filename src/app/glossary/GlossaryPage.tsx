import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../data/queries';
import { textHref } from '../../domain/address/hrefs';
import { LoadFailure } from '../../ui/LoadFailure';
import { useDocumentTitle } from '../address/use-document-title';
import { GlossaryScreen } from './GlossaryScreen';
import { PrintLine } from '../receipts/PrintLine';
import { useTextQuery } from '../address/use-text-query';
import { PageTitle } from '../../ui/page/PageTitle';

/** The Glossary while its terms load, when that failed, and with them. */
export default function GlossaryPage() {
  const { data, error, refetch } = useQuery(referenceQuery);
  const text = useTextQuery();
  const title = text.q === '' ? 'Glossary' : `“${text.q}” in the glossary`;
  useDocumentTitle(error ? 'Glossary could not be loaded' : title);
  return (
    <div className="page pt-6">
      <PageTitle look="reading">Glossary</PageTitle>
      <p className="measure mt-1 text-soft">
        Words and scales as they are used here, in words of our own; each entry names the page it
        follows. Where a term is underlined with dots on another page, it opens the same entry.
      </p>
      {data && <PrintLine path={textHref('glossary', text)} dataset={data} />}
      {error && <LoadFailure message={error.message} onRetry={() => void refetch()} />}
      {!error && !data && <p className="min-h-dvh py-6 text-soft">Loading the terms…</p>}
      {data && (
        <GlossaryScreen glossary={data.glossary} instruments={data.instruments} text={text} />
      )}
    </div>
  );
}
