import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Reference } from '../../data/files';
import { referenceQuery } from '../../data/queries';
import { trialsCodec, trialsHref } from '../../domain/address/pages/trials-codec';
import { noCodes } from '../../domain/address/view';
import { scopeOf } from '../../domain/answer/belongs-to-scope';
import { titleOfConditions } from '../../domain/answer/condition-names';
import { trialRows } from '../../domain/trials/trial-rows';
import { trialsLead } from '../../domain/trials/trials-lead';
import { SaveTrials } from '../../features/trials/SaveTrials';
import { TrialsView } from '../../features/trials/TrialsView';
import { Button } from '../../ui/Button';
import { AddressNotices } from '../address/AddressNotices';
import { useAddress } from '../address/use-address';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { useDocumentTitle } from '../address/use-document-title';
import { ConditionFilter } from '../filtered/ConditionFilter';
import { LoadedPage } from '../LoadedPage';
import { PrintLine } from '../receipts/PrintLine';

/** Registered trials on a time line, from the reference tables. */
export default function TrialsPage() {
  const reference = useQuery(referenceQuery);
  useScrollTo(useAnchor(), reference.data !== undefined);
  return (
    <LoadedPage title="Trials to report" query={reference} waiting="Loading the registered trials…">
      {(data) => <LoadedTrials reference={data} />}
    </LoadedPage>
  );
}

function LoadedTrials({ reference }: { reference: Reference }) {
  const { diagnoses, registeredTrials, date, version } = reference;
  const known = useMemo(
    () => ({ ...noCodes, diagnoses: new Set(diagnoses.map(({ id }) => id)) }),
    [diagnoses],
  );
  const address = useAddress(trialsCodec, known);
  const { view } = address;
  const rows = useMemo(
    () => trialRows(registeredTrials, scopeOf(view, diagnoses), date),
    [registeredTrials, view, diagnoses, date],
  );
  useDocumentTitle(titleOfConditions('Trials to report', view.condition));
  const ofDiagnosis = scopeOf({ ...view, condition: [] }, diagnoses);
  const chosen = diagnoses.filter(({ id }) => view.diagnosis.includes(id));
  return (
    <>
      <AddressNotices of={address} />
      <p role="status" className="serif max-w-lead text-xl">
        {trialsLead(rows)}
      </p>
      <p className="mt-1.5 mb-3 text-xs text-soft">
        Registered trials are no results: nothing here is counted as evidence. Dataset {version}.
      </p>
      <PrintLine path={trialsHref(view)} dataset={reference} />
      <ConditionFilter
        chosen={view.condition}
        countOf={(group) =>
          trialRows(registeredTrials, { ...ofDiagnosis, conditions: [group] }, date).length
        }
        onChange={(condition) => address.setView({ ...view, condition })}
      />
      {chosen.map(({ id, label }) => (
        <Button
          key={id}
          look="quiet"
          leaving="before"
          aria-label={`Remove ${label}`}
          onClick={() =>
            address.setView({ ...view, diagnosis: view.diagnosis.filter((each) => each !== id) })
          }
        >
          {label} <span aria-hidden="true">×</span>
        </Button>
      ))}
      {rows.length > 0 && (
        <TrialsView
          rows={rows}
          date={date}
          files={
            <SaveTrials
              rows={rows}
              origin={{ version, date, fileTerms: [...view.condition, ...view.diagnosis] }}
            />
          }
        />
      )}
    </>
  );
}
