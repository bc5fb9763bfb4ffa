import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { studyQuery } from '../../data/queries';
import type { Reference } from '../../data/files';
import { studyHref } from '../../domain/address/hrefs';
import { studyJsonLd } from '../../domain/exports/json-ld';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import { RelatedClaims } from '../../features/mechanism/claims/RelatedClaims';
import { StudyDetail } from '../../features/study-detail/StudyDetail';
import { LoadFailure } from '../../ui/LoadFailure';
import { CompareToggle } from '../compare/CompareToggle';
import { originOfPage } from '../receipts/origin-of-plots';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { StudyNames } from '../../figures/words/study-names';
import { PrintLine } from '../receipts/PrintLine';
import { useDocumentTitle } from '../address/use-document-title';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { useJsonLd } from '../address/use-json-ld';
import { StudyExport } from '../receipts/StudyExport';
import { StudyFailure } from './StudyFailure';
import { StudySkeleton } from './StudySkeleton';

/** A study of the index with its record, which is a file of its own, and the tables it refers to. */
export function LoadedStudy({
  summary,
  hash,
  index,
  reference,
}: {
  summary: StudySummary;
  hash: string;
  index: EvidenceIndex;
  reference: UseQueryResult<Reference>;
}) {
  const { data: study, error, refetch } = useQuery(studyQuery(summary.id, hash));
  const ready = study !== undefined && !reference.isPending;
  useDocumentTitle(`${summary.name}: ${summary.condition}`);
  useScrollTo(useAnchor(), ready);
  useJsonLd(
    study && reference.data
      ? studyJsonLd(study, reference.data.diagnoses, window.location.origin)
      : null,
  );
  if (error)
    return (
      <StudyFailure name={summary.name} message={error.message} onRetry={() => void refetch()} />
    );
  if (!ready) return <StudySkeleton summary={summary} />;
  const { data } = reference;
  const names = new Map(index.studies.map(({ id, name }) => [id, name]));
  return (
    <>
      {reference.error && (
        <div className="page">
          <LoadFailure
            message={`${reference.error.message} The study stands below without the thresholds of its instruments and its entry among the registered trials.`}
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
            claims={<RelatedClaims study={study} />}
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
