import { Link, useLocation } from 'wouter';
import { useDocumentTitle } from './address/use-document-title';
import { evidenceHref } from '../domain/address/hrefs';
import { PageTitle } from '../ui/page/PageTitle';

/** An address that leads nowhere says so and offers a way on. */
export default function NotFoundPage() {
  const [location] = useLocation();
  useDocumentTitle('Page not found');
  return (
    <div className="page measure py-12">
      <PageTitle look="reading">There is no such page</PageTitle>
      <p className="mt-3">
        <code className="bg-sunken px-1 break-all">{location}</code> is not a page of LDN Evidence.
      </p>
      <p className="mt-3">
        <Link href={evidenceHref()}>Go to the evidence</Link>
      </p>
    </div>
  );
}
