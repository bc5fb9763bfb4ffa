import { useQuery } from '@tanstack/react-query';
import { evidenceIndexQuery, referenceQuery } from '../../data/queries';
import { textCodec, textHref } from '../../domain/address/pages/text-codec';
import { datasetJsonLd } from '../../domain/exports/json-ld';
import { aboutParts } from '../../features/about/about-parts';
import { AboutPart } from '../../features/about/AboutPart';
import { Changelog } from '../../features/about/changelog/Changelog';
import { CodeSystems } from '../../features/about/CodeSystems';
import { Collection } from '../../features/about/Collection';
import { Contributing } from '../../features/about/Contributing';
import { DataDictionary } from '../../features/about/dictionary/DataDictionary';
import { DesignCounts } from '../../features/about/counts/DesignCounts';
import { Downloads } from '../../features/about/Downloads';
import { Exclusions } from '../../features/about/Exclusions';
import { FigureCounts } from '../../features/about/counts/FigureCounts';
import { Gaps } from '../../features/about/Gaps';
import { Licence } from '../../features/about/Licence';
import { PeopleCounts } from '../../features/about/counts/PeopleCounts';
import { Privacy } from '../../features/about/Privacy';
import { Rules } from '../../features/about/rules/Rules';
import { Scope } from '../../features/about/Scope';
import { SharedPeople } from '../../features/about/counts/SharedPeople';
import { TermText } from '../../figures/words/TermText';
import { Loaded } from '../../ui/loading/Loaded';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { PageTitle } from '../../ui/page/PageTitle';
import { AddressNotices } from '../address/AddressNotices';
import { useDocumentTitle } from '../address/use-document-title';
import { useJsonLd } from '../address/use-json-ld';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { PrintLine } from '../receipts/PrintLine';
import { refining, useAddress } from '../address/use-address';

const defined = (text: string) => <TermText text={text} />;

/** Words until a part is there, as high as its text in lines. */
const waiting = (lines: number) => (
  <p className="text-sm text-soft" style={{ minHeight: `${lines * 1.5}rem` }}>
    Loading…
  </p>
);

/** Methods and data: what is covered, how it was made and checked, what is missing, and the files. */
export default function AboutPage() {
  const index = useQuery(evidenceIndexQuery);
  const reference = useQuery(referenceQuery);
  const address = useAddress(textCodec);
  const { q } = address.view;
  const search = (next: string) => address.setView({ q: next }, refining(q, next));
  const settled = ![index, reference].some(({ isPending }) => isPending);
  useScrollTo(useAnchor(), settled);
  useDocumentTitle('Methods and data');
  useJsonLd(index.data ? datasetJsonLd(index.data, window.location.origin) : null);
  return (
    <div className="page pt-6">
      <PageTitle look="reading">Methods and data</PageTitle>
      <p className="serif measure mt-2 text-lg">
        LDN Evidence sets out what published and registered studies report on low-dose naltrexone in
        pain and inflammatory disorders, every figure with its source. It describes evidence and
        gives no medical advice. {defined('LDN is off-label for every condition here.')}
      </p>
      {index.data && <PrintLine path={textHref('about', { q })} dataset={index.data} />}
      <AddressNotices of={address} />
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <OnThisPage label="On this page" parts={aboutParts} />
        <div className="max-w-5xl min-w-0">
          <AboutPart id="scope">
            <Loaded query={index} waiting={waiting(28)}>
              {(data) => <Scope index={data} defined={defined} />}
            </Loaded>
          </AboutPart>
          <AboutPart id="collection">
            <Collection defined={defined} />
          </AboutPart>
          <AboutPart id="counts">
            <div className="grid items-start gap-x-12 gap-y-7 md:grid-cols-2">
              <Loaded query={index} waiting={waiting(24)}>
                {(data) => (
                  <div className="space-y-7">
                    <DesignCounts index={data} />
                    <PeopleCounts index={data} />
                  </div>
                )}
              </Loaded>
              <Loaded query={reference} waiting={waiting(24)}>
                {({ census, version }) => (
                  <div>
                    <FigureCounts census={census} version={version} />
                  </div>
                )}
              </Loaded>
            </div>
          </AboutPart>
          <AboutPart id="gaps">
            <Loaded query={reference} waiting={waiting(24)}>
              {({ census, counts }) => (
                <Gaps gaps={census.gaps} records={counts.studies} defined={defined} />
              )}
            </Loaded>
          </AboutPart>
          <AboutPart id="rules">
            <Rules defined={defined} />
          </AboutPart>
          <AboutPart id="exclusions">
            <Loaded query={reference} waiting={waiting(25)}>
              {({ exclusions, counts, census }) => (
                <>
                  <Exclusions exclusions={exclusions} records={counts.studies} />
                  <SharedPeople sets={census.sharedPeople} />
                </>
              )}
            </Loaded>
          </AboutPart>
          <AboutPart id="version">
            <Loaded query={reference} waiting={waiting(20)}>
              {({ release, sizes }) => (
                <>
                  <Changelog release={release} />
                  <h3 className="mt-6 mb-1 text-base font-semibold">Downloads</h3>
                  <Downloads sizes={sizes} />
                </>
              )}
            </Loaded>
          </AboutPart>
          <AboutPart id="dictionary">
            <Loaded query={reference} waiting={waiting(70)}>
              {({ schema }) => <DataDictionary schema={schema} q={q} onSearch={search} />}
            </Loaded>
          </AboutPart>
          <AboutPart id="credits">
            <h3 className="mb-1 text-base font-semibold">Code systems</h3>
            <Loaded query={reference} waiting={waiting(16)}>
              {({ diagnoses, release: { version, date } }) => (
                <>
                  <CodeSystems diagnoses={diagnoses} />
                  <Licence version={version} date={date} />
                </>
              )}
            </Loaded>
          </AboutPart>
          <AboutPart id="privacy">
            <Privacy />
          </AboutPart>
          <AboutPart id="errors">
            <Contributing />
          </AboutPart>
        </div>
      </div>
    </div>
  );
}
