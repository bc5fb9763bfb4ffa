import { useQuery } from '@tanstack/react-query';
import { evidenceIndexQuery, referenceQuery } from '../../data/queries';
import type { MechanismFile } from '../../data/files';
import { amendClaimAddress } from '../../domain/mechanism/claim-address';
import type { MechanismClaim } from '../../domain/schema/mechanism-claim';
import { pathways } from '../../domain/vocabulary/pathways';
import { BiphasicSection } from '../../features/mechanism/BiphasicSection';
import { isOfPathway } from '../../domain/mechanism/claim-place';
import { ConcentrationGap } from '../../features/mechanism/concentration/ConcentrationGap';
import { DoseExplorer } from '../../features/mechanism/dose/DoseExplorer';
import { FactTables } from '../../features/mechanism/FactTables';
import {
  mechanismHref,
  mechanismCodec,
  mechanismNotice,
} from '../../domain/address/mechanism-view';
import { PageSection } from '../../ui/page/PageSection';
import { PainKinds } from '../../features/mechanism/PainKinds';
import { PathwayNav } from '../../features/mechanism/pathways/PathwayNav';
import { PathwaySection } from '../../features/mechanism/pathways/PathwaySection';
import { Loaded } from '../../ui/loading/Loaded';
import { LoadFailure } from '../../ui/loading/LoadFailure';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { StudyNames } from '../../figures/words/study-names';
import { useDocumentTitle } from '../address/use-document-title';
import { originOfPage } from '../receipts/origin-of-plots';
import { PrintLine } from '../receipts/PrintLine';
import { AddressNotices } from '../address/AddressNotices';
import { useAmendedAddress } from '../address/use-amended-address';
import { useScrollTo } from '../address/use-anchor';

const parts = [
  { id: 'pathway', label: 'Pathways' },
  { id: 'dose', label: 'Dose explorer' },
  { id: 'concentration', label: 'Concentration gap' },
  { id: 'biphasic', label: '“Biphasic”' },
  { id: 'kinds-of-pain', label: 'Kinds of pain' },
  { id: 'facts', label: 'Pharmacology facts' },
] as const;

/** Dose to which the plasma peak is scaled: the dose of most trials. */
const lowDoseMg = 4.5;

/** Pathways, dose, concentrations and facts, as the address says. */
export function MechanismScreen({ file }: { file: MechanismFile }) {
  const { claims, facts, pathways: stories } = file;
  const address = useAmendedAddress(
    mechanismCodec,
    (asked, place) => amendClaimAddress(claims, asked, place),
    mechanismNotice,
  );
  const { view, anchor, setView } = address;
  const { data: index, error, refetch } = useQuery(evidenceIndexQuery);
  const reference = useQuery(referenceQuery);
  const { pathway, dose } = view;
  useDocumentTitle(`Mechanism: ${pathways[pathway].label}`);
  useScrollTo(anchor, true);
  const nameOf = (id: string) => index?.studies.find((study) => study.id === id)?.name ?? null;
  const addressOf = (claim: MechanismClaim) =>
    isOfPathway(claim, pathway)
      ? `#${claim.id}`
      : mechanismHref({ pathway: claim.pathway, dose }, claim.id);
  const story = stories.find(({ id }) => id === pathway);
  const origin = index
    ? originOfPage({
        dataset: index,
        scope: 'Mechanism of low-dose naltrexone',
        fileTerms: ['mechanism'],
        filters: [],
        address: mechanismHref(view),
      })
    : null;
  return (
    <PlotOrigin value={origin}>
      <StudyNames value={nameOf}>
        <div className="mechanism-grid">
          <OnThisPage label="On this page" parts={parts} className="max-lg:hidden" />
          <div className="min-w-0">
            <AddressNotices of={address} />
            {error && (
              <LoadFailure
                message={`${error.message} The claims stand below without the names of studies and the counts of records, and no plot can be saved.`}
                onRetry={() => void refetch()}
              />
            )}
            {index && <PrintLine path={mechanismHref(view)} dataset={index} />}
            <PathwayNav current={pathway} dose={dose} />
            {story && (
              <PathwaySection story={story} claims={claims} addressOf={addressOf} anchor={anchor} />
            )}
            <PageSection id="dose" title="Dose explorer">
              <DoseExplorer
                facts={facts}
                dose={dose}
                onDose={(doseMg) => setView({ ...view, dose: doseMg })}
                addressOf={(doseMg) => mechanismHref({ pathway, dose: doseMg })}
              />
            </PageSection>
            <PageSection id="concentration" title="The concentration gap">
              <ConcentrationGap facts={facts} claims={claims} lowDoseMg={lowDoseMg} />
            </PageSection>
            <PageSection id="biphasic" title="What “biphasic” rests on">
              <BiphasicSection claims={claims} addressOf={addressOf} />
            </PageSection>
            <PageSection id="kinds-of-pain" title="Three kinds of pain">
              <Loaded
                query={reference}
                waiting={<p className="min-h-40 text-soft">Loading the definitions…</p>}
              >
                {({ glossary }) => (
                  <PainKinds
                    glossary={glossary}
                    claims={claims}
                    groupOf={(group) =>
                      index
                        ? {
                            records: index.studies.filter((study) =>
                              study.conditionGroups.includes(group),
                            ).length,
                            diagnoses: index.diagnoses
                              .filter(({ groups }) => groups.includes(group))
                              .map(({ id }) => id),
                          }
                        : null
                    }
                    addressOf={addressOf}
                  />
                )}
              </Loaded>
              <p className="measure mt-3 text-sm text-soft">
                The groups of this site follow diagnoses, so that one group can hold more than one
                kind of pain: arthritis is not nociceptive in everybody. None of the claims above
                shows that LDN acts on one kind of pain and not on another.
              </p>
            </PageSection>
            <PageSection id="facts" title="Pharmacology facts">
              <FactTables facts={facts} />
            </PageSection>
          </div>
        </div>
      </StudyNames>
    </PlotOrigin>
  );
}
