import { Fragment } from 'react';
import { lowerFirst } from '../../domain/format/sentence-case';
import { linkOfAddress } from '../../domain/sources/reader-links';
import { readingText, versionText } from '../../domain/sources/official-source-text';
import type { OfficialSource, SourceReading, Check } from '../../domain/schema/source';
import { readTiers, sourceStandings } from '../../domain/vocabulary/source-readings';
import { checkStatuses } from '../../domain/vocabulary/sources';
import { FigureTags } from './FigureTags';

/** "Official source" at the start, "primary source" where another kind follows. */
function standing({ kind }: OfficialSource, at: number): string {
  const { label } = sourceStandings[kind];
  return at === 0 ? label : lowerFirst(label);
}

/**
 * Every text readers are sent to, with its date; what was read in fact, in words; and, where only one
 * extractor read it or it was read second hand, that.
 */
export function OfficialSources({
  official,
  read,
  check,
}: {
  official: readonly OfficialSource[];
  read: SourceReading;
  check: Check;
}) {
  return (
    <>
      <p className="text-xs text-soft print:inline">
        {official.length === 0 && 'No official or primary source was found · '}
        {official.map((source, i) => (
          <Fragment key={source.url}>
            {i > 0 && '; '}
            {source.kind !== official[i - 1]?.kind && `${standing(source, i)}: `}
            <a href={source.url} rel="noreferrer" className="wrap-anywhere">
              {source.title}
            </a>
            {versionText(source)}
            {i === official.length - 1 && ' · '}
          </Fragment>
        ))}
        {readingText(official[0], read)}
        {(read.pages ?? []).map((page) => (
          <Fragment key={page}>
            {' · '}
            <a href={page} rel="noreferrer" className="wrap-anywhere">
              {linkOfAddress(page).text}
            </a>
          </Fragment>
        ))}
        {check.note !== undefined && `. ${check.note}`}
      </p>
      <FigureTags
        marks={{
          secondHand: readTiers[read.tier].secondHand,
          single: checkStatuses[check.status].single,
        }}
      />
    </>
  );
}
