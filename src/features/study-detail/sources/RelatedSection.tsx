import { useContext } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { isMissing, missingText } from '../../../domain/missing/missing';
import { describeSource } from '../../../domain/sources/study-sources';
import type { Study } from '../../../domain/schema/study';
import { relations } from '../../../domain/vocabulary/relations';
import { ReaderLinkText } from '../../../figures/source/ReaderLinkText';
import { PageSection } from '../../../ui/page/PageSection';
import { StudyNames } from '../../../figures/words/study-names';

type Report = Study['relatedReports'][number];

function ReportTitle({ report }: { report: Report }) {
  const nameOf = useContext(StudyNames);
  const name = report.id === undefined ? null : nameOf(report.id);
  if (report.id !== undefined && name !== null)
    return (
      <Link href={studyHref(report.id)} className="font-semibold">
        {name}
      </Link>
    );
  return report.url === undefined ? (
    <strong className="font-semibold">{report.title}</strong>
  ) : (
    <a href={report.url} rel="noreferrer" className="font-semibold">
      {report.title}
    </a>
  );
}

/** Records and reports tied to this one, and published corrections. */
export function RelatedSection({ study }: { study: Study }) {
  const { relatedReports, corrections, parentStudy } = study;
  const nameOf = useContext(StudyNames);
  const tied = relatedReports.length > 0 || corrections.length > 0 || parentStudy !== undefined;
  return (
    <PageSection id="related" title="Related records">
      {!tied && (
        <p>No other report of the same people, and no correction, is known to this dataset.</p>
      )}
      {parentStudy !== undefined && (
        <p className="mb-2">
          A secondary analysis of{' '}
          <Link href={studyHref(parentStudy)}>{nameOf(parentStudy) ?? parentStudy}</Link>: its
          people are counted once, there.
        </p>
      )}
      <ul className="max-w-4xl">
        {relatedReports.map((report) => (
          <li
            key={`${report.relation} ${report.title}`}
            className="grid gap-x-3 border-t border-rule py-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <span className="text-sm text-soft">{relations[report.relation]}</span>
            <span>
              <ReportTitle report={report} />
              {(report.authors || report.where !== undefined || report.year !== undefined) && (
                <span className="block text-sm">
                  {[report.authors?.join(', '), report.where, report.year]
                    .filter((part) => part !== undefined)
                    .join('. ')}
                </span>
              )}
              {report.note !== undefined && <span className="block text-sm">{report.note}</span>}
            </span>
          </li>
        ))}
        {corrections.map((correction) => (
          <Correction key={JSON.stringify(correction)} correction={correction} />
        ))}
      </ul>
    </PageSection>
  );
}

function Correction({ correction }: { correction: Study['corrections'][number] }) {
  const { date, doi, contentRead, note, source } = correction;
  const { kind, link } = describeSource(source);
  return (
    <li className="grid gap-x-3 border-t border-rule py-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <span className="text-sm text-soft">Published correction</span>
      <span>
        <strong className="font-semibold">
          {contentRead
            ? 'Its text was read.'
            : 'Its text could not be read: whether it changes a figure here is not known.'}
        </strong>
        <span className="block text-sm">
          Date: {isMissing(date) ? missingText(date) : date}. DOI:{' '}
          {isMissing(doi) ? (
            missingText(doi)
          ) : (
            <a href={`https://doi.org/${doi}`} rel="noreferrer">
              {doi}
            </a>
          )}
          . Known from: {kind.toLowerCase()} {link && <ReaderLinkText link={link} />}
        </span>
        {note !== undefined && <span className="block text-sm">{note}</span>}
      </span>
    </li>
  );
}
