import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';

/** The name of a record at the head of its row, which leads to it. */
export function StudyLink({ id, name }: { id: string; name: string }) {
  return (
    <Link
      href={studyHref(id)}
      className="serif target inline-flex items-center text-base font-semibold"
    >
      {name}
    </Link>
  );
}
