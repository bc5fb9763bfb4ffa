import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { formatPartialDate } from '../../domain/format/partial-date';
import { isMissing, missingText } from '../../domain/missing/missing';
import { linkOfAddress } from '../../domain/sources/reader-links';
import type { SafetyFact, SafetySource } from '../../domain/schema/safety-fact';
import { jurisdictions } from '../../domain/vocabulary/safety-categories';
import { readabilities, sourceKinds } from '../../domain/vocabulary/sources';
import { ReaderLinkText } from './ReaderLinkText';
import { SourceTerm } from './SourceTerm';
import { SourceTip } from './SourceTip';

/** Opens where a fact was read: what kind of page, whose text, of what date, and how much of it. */
export function FactSourceButton({ fact }: { fact: SafetyFact }) {
  return (
    <SourceTip title={fact.title}>
      <Panel fact={fact} />
    </SourceTip>
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
      <SourceTerm label="Where">
        {link ? <ReaderLinkText link={link} /> : isMissing(url) && missingText(url)}
      </SourceTerm>
      {rows.map(([label, text]) => (
        <SourceTerm key={label} label={label}>
          {text}
        </SourceTerm>
      ))}
    </dl>
  );
}

function addressOf({ url }: SafetySource): string {
  return isMissing(url) ? missingText(url) : url;
}
