import { Link } from 'wouter';
import { pagePaths } from '../../domain/address/page-paths';

/** The way on from a study that could not be loaded. */
export function AllStudiesLink() {
  return (
    <p>
      <Link href={pagePaths.evidence} className="target inline-flex items-center">
        See all studies
      </Link>
    </p>
  );
}
