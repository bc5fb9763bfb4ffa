import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { isMissing, missingText } from '../../domain/missing/missing';
import { linkOfAddress } from '../../domain/sources/reader-links';
import type { PharmacologyFact } from '../../domain/schema/pharmacology-fact';
import { readabilities, sourceKinds } from '../../domain/vocabulary/sources';
import { Toggletip } from '../../ui/Toggletip';

/** Licensing and compounding as the sources state them, each with its date where one is given. */
export function LicensingFacts({ facts }: { facts: readonly PharmacologyFact[] }) {
  return (
    <div className="gap-x-12 md:columns-2 print:columns-2 print:gap-x-[4mm]">
      {facts.map((fact) => (
        <article
          key={fact.id}
          aria-labelledby={`licensing-${fact.id}`}
          className="break-inside-avoid border-t border-rule py-2.5 dense:text-xs"
        >
          <h3 id={`licensing-${fact.id}`} className="text-sm font-semibold print:inline">
            {fact.parameter}
          </h3>{' '}
          <p className="serif print:inline">{fact.statement}</p>{' '}
          {fact.note !== undefined && (
            <p className="text-xs text-soft print:inline">{fact.note} </p>
          )}
          <p className="flex flex-wrap items-center gap-x-2 text-xs text-soft print:inline">
            <span>{fact.citation}</span>
            <Toggletip
              name={`Source: ${fact.parameter}`}
              panel={<Panel fact={fact} />}
              className="target no-print inline-flex items-center justify-center rounded-sm px-1.5 text-sm text-soft underline decoration-line decoration-1 underline-offset-3 hover:text-ink hover:decoration-current aria-expanded:text-ink"
            >
              Source
            </Toggletip>
          </p>
        </article>
      ))}
    </div>
  );
}

function Panel({ fact }: { fact: PharmacologyFact }) {
  const { source, citation, readNote, sourceRead, studyIds = [] } = fact;
  const link = isMissing(source.url) ? null : linkOfAddress(source.url);
  return (
    <>
      <span className="block font-semibold">{fact.parameter}</span>
      <span className="mt-2 block">{sourceKinds[source.kind].label}</span>
      <span className="mt-1 block">{citation}</span>
      <span className="mt-1 block">
        {link ? (
          <a href={link.url ?? undefined} rel="noreferrer">
            {link.label === 'Page' ? '' : `${link.label} `}
            <span className="break-all">{link.text}</span>
          </a>
        ) : (
          isMissing(source.url) && missingText(source.url)
        )}
      </span>
      {readNote !== undefined && <span className="mt-1 block">{readNote}</span>}
      {studyIds.map((id) => (
        <span key={id} className="mt-1 block">
          <Link href={studyHref(id)}>The record with its figures</Link>
        </span>
      ))}
      <span className="mt-2 block text-soft">
        How much could be read: {readabilities[sourceRead]}.
      </span>
    </>
  );
}
