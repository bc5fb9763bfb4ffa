import { useQuery } from '@tanstack/react-query';
import { mechanismQuery, safetyQuery } from '../../data/queries';
import { safetyLead } from '../../domain/safety/safety-lead';
import { conditionHref } from '../../domain/address/hrefs';
import type { SafetyFile } from '../../domain/safety/safety-file';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { LicensingFacts } from '../../features/safety/LicensingFacts';
import { SafetyView, safetyParts } from '../../features/safety/SafetyView';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { LoadFailure } from '../../ui/LoadFailure';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { AddressNotices } from '../address/AddressNotices';
import { ConditionFilter } from '../filtered/ConditionFilter';
import { LinkedText } from '../../figures/words/LinkedText';
import { originOfConditions } from '../receipts/origin-of-plots';
import { PrintLine } from '../receipts/PrintLine';
import { useDocumentTitle } from '../address/use-document-title';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { useConditionView } from '../address/use-condition-view';
import { PageTitle } from '../../ui/page/PageTitle';

const page = { title: 'Safety and dosing', path: 'safety' } as const;

/** Safety and dosing: while its file loads, when that failed, and with it. */
export default function SafetyPage() {
  const { data: file, error, refetch } = useQuery(safetyQuery);
  const view = useConditionView();
  useDocumentTitle('Safety and dosing');
  useScrollTo(useAnchor(), file !== undefined);
  return (
    <div className="dense-print page pt-5">
      <PageTitle>Safety and dosing</PageTitle>
      <AddressNotices notices={view.notices} onDismiss={view.dismissNotices} />
      {error ? (
        <LoadFailure message={error.message} onRetry={() => void refetch()} />
      ) : file ? (
        <LoadedSafety file={file} conditions={view.conditions} onChange={view.setConditions} />
      ) : (
        <p aria-busy="true" className="serif min-h-[200dvh] text-xl text-soft">
          Loading safety and doses…
        </p>
      )}
    </div>
  );
}

function LoadedSafety({
  file,
  conditions,
  onChange,
}: {
  file: SafetyFile;
  conditions: readonly ConditionGroup[];
  onChange: (conditions: readonly ConditionGroup[]) => void;
}) {
  return (
    <>
      <LinkedText sentences={[safetyLead(file)]} />
      <p className="mt-1.5 text-xs text-soft">
        LDN is off-label for every condition here. Dataset {file.version}.
      </p>
      <PrintLine path={conditionHref('safety', { condition: conditions })} dataset={file} />
      <div className="gap-x-10 lg:grid lg:grid-cols-[10.5rem_minmax(0,1fr)] print:block">
        <OnThisPage label="On this page" parts={safetyParts} className="max-lg:hidden" />
        <div className="min-w-0">
          <PlotOrigin value={originOfConditions(page, conditions, file)}>
            <SafetyView
              file={file}
              conditions={conditions}
              filter={
                <ConditionFilter
                  chosen={conditions}
                  countOf={(group) =>
                    file.doses.filter(({ conditionGroups }) => conditionGroups.includes(group))
                      .length
                  }
                  onChange={onChange}
                />
              }
              licensing={<Licensing />}
            />
          </PlotOrigin>
        </div>
      </div>
    </>
  );
}

/** Licensing facts are a file of their own; its failure leaves the rest of the page standing. */
function Licensing() {
  const { data, error, refetch } = useQuery(mechanismQuery);
  if (error) return <LoadFailure message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <p className="text-soft">Loading…</p>;
  const facts = data.facts.filter(
    ({ topic, verified }) =>
      verified && (topic === 'regulatory' || topic === 'special-populations'),
  );
  return <LicensingFacts facts={facts} />;
}
