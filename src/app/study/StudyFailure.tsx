import { Link } from 'wouter';
import { LoadFailure } from '../../ui/LoadFailure';
import { useDocumentTitle } from '../address/use-document-title';
import { evidenceHref } from '../../domain/address/hrefs';
import { PageTitle } from '../../ui/page/PageTitle';

/** A study that could not be loaded, which is not the same as no study. */
export function StudyFailure({
  name,
  message,
  onRetry,
}: {
  name: string | null;
  message: string;
  onRetry: () => void;
}) {
  useDocumentTitle(`${name ?? 'Study'} could not be loaded`);
  return (
    <div className="page py-8">
      <PageTitle look="reading">{name ?? 'Study'}</PageTitle>
      <LoadFailure message={message} onRetry={onRetry} />
      <p>
        <Link href={evidenceHref()} className="target inline-flex items-center">
          See all studies
        </Link>
      </p>
    </div>
  );
}
