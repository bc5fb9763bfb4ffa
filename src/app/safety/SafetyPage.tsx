import { useQuery } from '@tanstack/react-query';
import { mechanismQuery, safetyQuery } from '../../data/queries';
import { safetyLead } from '../../domain/safety/safety-lead';
import { titleOfConditions } from '../../domain/answer/condition-names';
import { conditionCodec } from '../../domain/address/condition-codec';
import { conditionHref } from '../../domain/address/hrefs';
import type { SafetyFile } from '../../domain/safety/safety-file';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { patientSituations } from '../../domain/vocabulary/patient-situations';
import { LicensingFacts } from '../../features/safety/LicensingFacts';
import { PatientIndex } from '../../features/safety/PatientIndex';
import { SafetyView, safetyParts } from '../../features/safety/SafetyView';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { Loaded } from '../../ui/loading/Loaded';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { AddressNotices } from '../address/AddressNotices';
import { LoadedPage } from '../LoadedPage';
import { ConditionFilter } from '../filtered/ConditionFilter';
import { LinkedText } from '../../figures/words/LinkedText';
import { originOfConditions } from '../receipts/origin-of-plots';
import { PrintLine } from '../receipts/PrintLine';
import { useAddress } from '../address/use-address';
import { useAnchor, useScrollTo } from '../address/use-anchor';

const page = { title: 'Safety and dosing', path: 'safety' } as const;

/** A situation keeps its anchor where a fact has the same name. */
const isSituation = (anchor: string) => Object.hasOwn(patientSituations, anchor);

/** Safety and dosing, from a file of its own. */
export default function SafetyPage() {
  const safety = useQuery(safetyQuery);
  const address = useAddress(conditionCodec);
  const { condition: conditions } = address.view;
  const narrow = (condition: readonly ConditionGroup[]) => address.setView({ condition });
  const anchor = useAnchor();
  const ofFact = safety.data?.facts.some(({ id }) => id === anchor) && !isSituation(anchor);
  useScrollTo(ofFact ? `fact-${anchor}` : anchor, safety.data !== undefined);
  return (
    <div className="dense-print">
      <LoadedPage
        title={page.title}
        documentTitle={titleOfConditions(page.title, conditions)}
        head={<AddressNotices of={address} />}
        query={safety}
        waiting="Loading safety and doses…"
      >
        {(file) => <LoadedSafety file={file} conditions={conditions} onChange={narrow} />}
      </LoadedPage>
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
    <div className="gap-x-10 lg:grid lg:grid-cols-[10.5rem_minmax(0,1fr)] print:block">
      <div className="no-print mt-3 lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto lg:pb-4">
        <PatientIndex />
        <OnThisPage label="On this page" parts={safetyParts} className="mt-3 lg:static" />
      </div>
      <div className="min-w-0 max-lg:mt-4 lg:pt-3">
        <LinkedText sentences={[safetyLead(file, conditions)]} />
        <p className="mt-1.5 text-xs text-soft">
          LDN is off-label for every condition here. Dataset {file.version}.
        </p>
        <PrintLine path={conditionHref('safety', { condition: conditions })} dataset={file} />
        <PlotOrigin value={originOfConditions(page, conditions, file)}>
          <SafetyView
            file={file}
            conditions={conditions}
            filter={
              <ConditionFilter
                chosen={conditions}
                countOf={(group) =>
                  file.doses.filter(({ conditionGroups }) => conditionGroups.includes(group)).length
                }
                onChange={onChange}
              />
            }
            licensing={<Licensing />}
          />
        </PlotOrigin>
      </div>
    </div>
  );
}

/** Licensing facts are a file of their own; its failure leaves the rest of the page standing. */
function Licensing() {
  return (
    <Loaded query={useQuery(mechanismQuery)} waiting={<p className="text-soft">Loading…</p>}>
      {({ facts }) => (
        <LicensingFacts
          facts={facts.filter(
            ({ topic, verified }) =>
              verified && (topic === 'regulatory' || topic === 'special-populations'),
          )}
        />
      )}
    </Loaded>
  );
}
