import { Link } from 'wouter';
import { evidenceHref } from '../../domain/address/hrefs';
import { describeSource } from '../../domain/sources/study-sources';
import type { Exclusion } from '../../domain/schema/exclusion';
import { designs } from '../../domain/vocabulary/filters/designs';
import { ReaderLinkText } from '../../figures/source/ReaderLinkText';
import { PageTitle } from '../../ui/page/PageTitle';

/** A record that was found but is kept out of every figure: says why. */
export function ExcludedStudy({ exclusion }: { exclusion: Exclusion }) {
  const { kind, link, noLink } = describeSource(exclusion.source);
  return (
    <div className="page py-10">
      <div className="measure">
        <PageTitle look="reading">{exclusion.name}</PageTitle>
        <p className="text-sm text-soft">
          {designs[exclusion.design].label} · {exclusion.condition}
        </p>
        <h2 className="mt-5 text-base font-semibold text-warn">Excluded from every figure here</h2>
        <p className="mt-1">{exclusion.reason}</p>
        <p className="mt-3 text-sm">
          Read in: {kind.toLowerCase()}. {link ? <ReaderLinkText link={link} /> : noLink}
        </p>
        <p className="mt-4">
          <Link href={evidenceHref()} className="target inline-flex items-center">
            See all studies
          </Link>
        </p>
      </div>
    </div>
  );
}
