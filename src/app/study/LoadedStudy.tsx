import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { studyQuery, wordsQuery } from '../../data/queries';
import type { Reference } from '../../data/files';
import { studyHref } from '../../domain/address/hrefs';
import { studyJsonLd } from '../../domain/exports/json-ld';
import { changesOfRecord } from '../../domain/record/changes-of-record';
import type { Study } from '../../domain/schema/study';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import { RelatedClaims } from '../../features/mechanism/claims/RelatedClaims';
import { StudyDetail } from '../../features/study-detail/StudyDetail';
import { LoadFailure } from '../../ui/loading/LoadFailure';
import { LoadedPage } from '../LoadedPage';
import { CompareToggle } from '../compare/CompareToggle';
import { originOfPage } from '../receipts/origin-of-plots';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { StudyNames } from '../../figures/words/study-names';
import { PrintLine } from '../receipts/PrintLine';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { useJsonLd } from '../address/use-json-ld';
import { StudyExport } from '../receipts/StudyExport';
import { CopyForChart } from '../answer/CopyForChart';
import { noteOfStudy } from './note-of-study';
import { AllStudiesLink } from './AllStudiesLink';
import { StudySkeleton } from './StudySkeleton';

/** A study of the index with its record, which is a file of its own, and the tables it refers to. */
export function LoadedStudy({
  summary,
  index,
  reference,
}: {
  summary: StudySummary;
  index: EvidenceIndex;
  reference: UseQueryResult<Reference>;
}) {
  const {
    data: study,
    error,
    refetch,
  } = useQuery(studyQuery(summary.id, index.details[summary.id]));
  const ready = study !== undefined && !reference.isPending;
  useScrollTo(useAnchor(), ready);
  useJsonLd(
    study && reference.data
      ? studyJsonLd(study, reference.data.diagnoses, window.location.origin)
      : null,
  );
  return (
    <LoadedPage
      title={summary.name}
      look="reading"
      documentTitle={`${summary.name}: ${summary.condition}`}
      query={{ data: ready ? study : undefined, error, refetch }}
      waiting={{ shape: <StudySkeleton summary={summary} /> }}
      wayOn={<AllStudiesLink />}
    >
      {(record) => (
        <StudyWithTables study={record} summary={summary} index={index} reference={reference} />
      )}
    </LoadedPage>
  );
}

/** The record with what the reference tables add to it; without them it stands, and that is said. */
function StudyWithTables({
  study,
  summary,
  index,
  reference,
}: {
  study: Study;
  summary: StudySummary;
  index: EvidenceIndex;
  reference: UseQueryResult<Reference>;
}) {
  const { data } = reference;
  const queries = useQueryClient();
  const names = new Map(index.studies.map(({ id, name }) => [id, name]));
  return (
    <>
      {reference.error && (
        <div className="page">
          <LoadFailure
            message={`${reference.error.message} The study stands below without the thresholds of its instruments, its entry among the registered trials and what was corrected in it.`}
            onRetry={() => void reference.refetch()}
          />
        </div>
      )}
      <PlotOrigin
        value={originOfPage({
          dataset: index,
          scope: study.name,
          fileTerms: [study.id],
          filters: [],
          address: studyHref(study.id),
        })}
      >
        <StudyNames value={(id) => names.get(id) ?? null}>
          <StudyDetail
            study={study}
            diagnosisLabels={new Map(index.diagnoses.map(({ id, label }) => [id, label]))}
            instruments={data?.instruments ?? []}
            trials={(data?.registeredTrials ?? []).filter(({ studyId }) => studyId === study.id)}
            changes={data ? changesOfRecord(data.release, 'studies', study.id) : []}
            claims={<RelatedClaims study={study} />}
            copy={(lines, band) => (
              <CopyForChart
                note={async () =>
                  noteOfStudy(summary, lines, band, index, await queries.fetchQuery(wordsQuery))
                }
              />
            )}
            printLine={<PrintLine path={studyHref(study.id)} dataset={index} />}
            actions={
              <>
                <CompareToggle id={study.id} />
                <StudyExport summary={summary} index={index} />
              </>
            }
          />
        </StudyNames>
      </PlotOrigin>
    </>
  );
}
