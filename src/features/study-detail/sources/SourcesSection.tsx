import { isMissing, missingText } from '../../../domain/missing/missing';
import { checkTally } from '../../../domain/sources/check-tally';
import { readerLinks } from '../../../domain/sources/reader-links';
import { studySources } from '../../../domain/sources/study-sources';
import type { Study } from '../../../domain/schema/study';
import {
  checkStatusCodes,
  readabilities,
  type CheckStatus,
} from '../../../domain/vocabulary/sources';
import { ReaderLinkText } from '../../../figures/source/ReaderLinkText';
import { PageSection } from '../../../ui/page/PageSection';
import { counted } from '../../../domain/format/number';

const tallyWords: Record<CheckStatus, string> = {
  agreed: 'agreed by two extractors',
  corrected: 'corrected by the second extractor',
  single: 'read by one extractor only',
};

/** Every page on which figures of this record were read, how much could be read, and the checks. */
export function SourcesSection({ study }: { study: Study }) {
  const sources = studySources(study);
  const tally = checkTally(study);
  const figures = checkStatusCodes.reduce((sum, code) => sum + tally[code], 0);
  return (
    <PageSection id="sources" title="Sources">
      <div className="grid gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          {sources.length === 0 ? (
            <p>No page of a figure is noted. The record itself:</p>
          ) : (
            <ol>
              {sources.map(({ number, kind, secondHand, link, noLink, read }) => (
                <li
                  key={number}
                  className={`relative grid grid-cols-[1.5rem_minmax(0,1fr)] border-t border-rule py-1.5 ${secondHand ? 'second-hand' : ''}`}
                >
                  <span className="text-sm text-soft">{number}</span>
                  <span>
                    {link ? <ReaderLinkText link={link} /> : noLink}
                    <span className="block text-sm text-soft">
                      {kind} · {read.join(', ')}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          )}
          {sources.length === 0 && (
            <ul>
              {readerLinks(study).map((link) => (
                <li key={link.text}>
                  <ReaderLinkText link={link} />
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="text-sm">
          <p>
            <strong className="font-semibold">How much could be read:</strong>{' '}
            {readabilities[study.sourceRead]}. This says nothing about the strength of the evidence.
          </p>
          <p className="mt-2">
            <strong className="font-semibold">Extraction check:</strong>{' '}
            {figures === 0
              ? 'no outcome or harm to check.'
              : `${counted(figures, 'figure')}: ${checkStatusCodes
                  .filter((code) => tally[code] > 0)
                  .map((code) => `${tally[code]} ${tallyWords[code]}`)
                  .join(', ')}.`}
          </p>
          <p className="mt-2">
            <strong className="font-semibold">People and treatment:</strong> these figures lead to
            the record itself, unless their source names a page of its own.
          </p>
          <p className="mt-2">
            <strong className="font-semibold">Funding:</strong>{' '}
            {isMissing(study.funding) ? missingText(study.funding) : study.funding}.
          </p>
          {[study.publicationType, study.studyStatus, study.designNote, study.note]
            .filter((note) => note !== undefined)
            .map((note) => (
              <p key={note} className="mt-2 first-letter:uppercase">
                {note}
              </p>
            ))}
          {study.seedReference !== undefined && (
            <p className="mt-2">
              One of the four papers that the text behind this collection cites (reference{' '}
              {study.seedReference}).
            </p>
          )}
        </div>
      </div>
    </PageSection>
  );
}
