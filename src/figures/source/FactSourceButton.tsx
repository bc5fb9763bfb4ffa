import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { formatPartialDate } from '../../domain/format/partial-date';
import { isMissing, missingText } from '../../domain/missing/missing';
import { linkOfAddress } from '../../domain/sources/reader-links';
import type { SafetyFact, SafetySource } from '../../domain/schema/safety-fact';
import { jurisdictions } from '../../domain/vocabulary/safety-categories';
import { readabilities, sourceKinds } from '../../domain/vocabulary/sources';
import { Toggletip } from '../../ui/Toggletip';

/** Opens where a fact was read: what kind of page, whose text, of what date, and how much of it. */
export function FactSourceButton({ fact }: { fact: SafetyFact }) {
  return (
    <Toggletip
      name={`Source: ${fact.title}`}
      panel={<Panel fact={fact} />}
      className="target no-print -mx-1.5 inline-flex shrink-0 items-center justify-center rounded-sm px-1.5 text-sm text-soft underline decoration-line decoration-1 underline-offset-3 hover:text-ink hover:decoration-current aria-expanded:text-ink"
    >
      Source
    </Toggletip>
  );
}

function Panel({ fact }: { fact: SafetyFact }) {
  const { title, sources, citation, studyId, sourceRead } = fact;
  return (
    <>
      <span className="block font-semibold">{title}</span>
      {sources.map((source) => (
        <Entry key={`${source.kind} ${addressOf(source)}`} source={source} />
      ))}
      {citation && (
        <span className="mt-2 block">
          {citation.text}.{' '}
          <a href={`https://doi.org/${citation.doi}`} rel="noreferrer">
            DOI <span className="break-all">{citation.doi}</span>
          </a>
        </span>
      )}
      {studyId !== undefined && (
        <span className="mt-2 block">
          <Link href={studyHref(studyId)}>The record with its figures</Link>
        </span>
      )}
      <span className="mt-2 block text-soft">
        How much could be read: {readabilities[sourceRead]}.
      </span>
    </>
  );
}

function Entry({ source }: { source: SafetySource }) {
  const { kind, url, jurisdiction, dated, reads } = source;
  const link = isMissing(url) ? null : linkOfAddress(url);
  const rows = [
    ['Read in', sourceKinds[kind].label],
    ['What', reads],
    [
      'For',
      isMissing(jurisdiction)
        ? jurisdiction.missing === 'not-applicable'
          ? 'no one jurisdiction: a study, review or reference work'
          : 'jurisdiction not stated'
        : jurisdictions[jurisdiction],
    ],
    ['Dated', isMissing(dated) ? (dated.note ?? 'not stated') : formatPartialDate(dated)],
  ] as const;
  return (
    <dl className="mt-2 grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-3 gap-y-1 border-t border-rule pt-2">
      <dt className="text-soft">Where</dt>
      <dd className="min-w-0">
        {link ? (
          <a href={link.url ?? undefined} rel="noreferrer">
            {link.label === 'Page' ? '' : `${link.label} `}
            <span className="break-all">{link.text}</span>
          </a>
        ) : (
          isMissing(url) && missingText(url)
        )}
      </dd>
      {rows.map(([label, text]) => (
        <Row key={label} label={label} text={text} />
      ))}
    </dl>
  );
}

function Row({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd className="min-w-0">{text}</dd>
    </>
  );
}

function addressOf({ url }: SafetySource): string {
  return isMissing(url) ? missingText(url) : url;
}
