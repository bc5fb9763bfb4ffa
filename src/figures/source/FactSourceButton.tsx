import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { formatPartialDate } from '../../domain/format/partial-date';
import { isMissing } from '../../domain/missing/missing';
import { linkOfAddress } from '../../domain/sources/reader-links';
import type { OfficialSource } from '../../domain/schema/source';
import type { SafetyFact } from '../../domain/schema/safety-fact';
import { jurisdictions } from '../../domain/vocabulary/safety-categories';
import { pageReadings, readTiers, sourceStandings } from '../../domain/vocabulary/source-readings';
import { checkStatuses, readabilities } from '../../domain/vocabulary/sources';
import { ReaderLinkText } from './ReaderLinkText';
import { SourceTerm } from './SourceTerm';
import { SourceTip } from './SourceTip';

const list =
  'mt-2 grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-3 gap-y-1 border-t border-rule pt-2';

/** Opens the texts a fact rests on: where they stand, of what date, and what of them was read. */
export function FactSourceButton({ fact }: { fact: SafetyFact }) {
  return (
    <SourceTip title={fact.title}>
      <Panel fact={fact} />
    </SourceTip>
  );
}

function Panel({ fact }: { fact: SafetyFact }) {
  const { title, official, citation, studyId, sourceRead } = fact;
  return (
    <>
      <span className="block font-semibold">{title}</span>
      {official.length === 0 && (
        <span className="mt-2 block">No official source of it was found.</span>
      )}
      {official.map((source) => (
        <Entry key={source.url} source={source} />
      ))}
      <WhatWasRead fact={fact} />
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

/** One text readers are sent to. */
function Entry({ source: { kind, title, url, version, seen } }: { source: OfficialSource }) {
  return (
    <dl className={list}>
      <SourceTerm label="Source">
        {sourceStandings[kind].label}: {title}
      </SourceTerm>
      <SourceTerm label="Where">
        <ReaderLinkText link={linkOfAddress(url)} />
      </SourceTerm>
      <SourceTerm label="Dated">
        {isMissing(version) ? 'not stated where it was read' : version}
      </SourceTerm>
      <SourceTerm label="Seen">{pageReadings[seen].label}</SourceTerm>
    </dl>
  );
}

/** What stood before the reader of this dataset, by whom it was read, and for whom it speaks. */
function WhatWasRead({ fact: { read, check, jurisdictions: whose } }: { fact: SafetyFact }) {
  const { words, tier, on, pages = [] } = read;
  return (
    <dl className={list}>
      <SourceTerm label="Read">
        {readTiers[tier].label}: {words}, {formatPartialDate(on)}
      </SourceTerm>
      {pages.map((page) => (
        <SourceTerm key={page} label="Page">
          <ReaderLinkText link={linkOfAddress(page)} />
        </SourceTerm>
      ))}
      <SourceTerm label="Check">
        {[checkStatuses[check.status].label, check.note].filter(Boolean).join('. ')}
      </SourceTerm>
      <SourceTerm label="For">
        {whose.length === 0
          ? 'no one jurisdiction: a study, review or reference work'
          : whose.map((code) => jurisdictions[code]).join(', ')}
      </SourceTerm>
    </dl>
  );
}
