import type { ReactNode } from 'react';
import { bandOf } from '../../domain/bands/band-of';
import { headlineOutcome } from '../../domain/summary/headline-outcome';
import type { VersionChanges } from '../../domain/record/changes-of-record';
import { studySignals } from '../../domain/record/study-signals';
import { pointThreshold } from '../../domain/bands/thresholds-of';
import type { Instrument } from '../../domain/schema/instrument';
import type { RegisteredTrial } from '../../domain/schema/trials/registered-trial';
import type { Study } from '../../domain/schema/study';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { CautionList } from './CautionList';
import { ChangesInRecord } from './ChangesInRecord';
import { CiteSection } from './sources/CiteSection';
import { LeftOutSection } from './eligibility/LeftOutSection';
import { AnswerOfStudy, type CopyOfStudy } from './AnswerOfStudy';
import { HarmsSection } from './harms/HarmsSection';
import { LimitationList } from './LimitationList';
import { OutcomesSection } from './outcomes/OutcomesSection';
import { PicoTable } from './PicoTable';
import { RegistrationSection } from './sources/RegistrationSection';
import { RelatedSection } from './sources/RelatedSection';
import { SignalList } from './SignalList';
import { SourcesSection } from './sources/SourcesSection';
import { StudyHeader } from './StudyHeader';
import { PageSection } from '../../ui/page/PageSection';
import './study-detail.css';

const everyPart = [
  { id: 'people', label: 'People and treatment' },
  { id: 'left-out', label: 'Who was left out' },
  { id: 'outcomes', label: 'Outcomes' },
  { id: 'harms', label: 'Harms' },
  { id: 'related', label: 'Related records' },
  { id: 'sources', label: 'Sources' },
  { id: 'cite', label: 'Cite' },
] as const;

/** Everything a record holds, from the answer down to its citation. */
export function StudyDetail({
  study,
  diagnosisLabels,
  instruments,
  trials,
  changes,
  claims,
  printLine,
  copy,
  actions,
}: {
  study: Study;
  diagnosisLabels: ReadonlyMap<string, string>;
  instruments: readonly Instrument[];
  /** Registered trials that belong to this record. */
  trials: readonly RegisteredTrial[];
  /** What versions of the dataset changed in this record. */
  changes: readonly VersionChanges[];
  /** Claims on mechanism that rest on this record. */
  claims: ReactNode;
  /** Address, version and date, for a page on paper. */
  printLine: ReactNode;
  copy: CopyOfStudy;
  /** What can be done with the record: collecting it for a comparison. */
  actions: ReactNode;
}) {
  const parts = everyPart.filter(({ id }) => id !== 'left-out' || study.eligibility);
  const headline = headlineOutcome(study);
  const bands = new Map(
    study.outcomes.map((outcome) => [
      outcome,
      bandOf(study, outcome, pointThreshold(outcome, instruments)),
    ]),
  );
  const band = (headline && bands.get(headline)) ?? bandOf(study, null, null);
  return (
    <div className="page study-grid pt-4">
      <div className="max-lg:hidden print:hidden">
        <OnThisPage label="On this page" parts={parts} />
      </div>
      <div className="min-w-0">
        <StudyHeader study={study} diagnosisLabels={diagnosisLabels} actions={actions} />
        {printLine}
        <nav
          aria-label="Jump to"
          className="no-print mt-1 flex flex-wrap gap-x-4 text-sm lg:hidden"
        >
          {parts.map(({ id, label }) => (
            <a key={id} href={`#${id}`} className="target inline-flex items-center">
              {label}
            </a>
          ))}
        </nav>
        <div className="mt-4 grid gap-x-10 gap-y-5 border-t border-ink pt-3 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
          <div>
            <AnswerOfStudy {...{ study, headline, band, trials, changes, copy }} />
            <CautionList study={study} />
            <ChangesInRecord changes={changes} />
          </div>
          <SignalList signals={studySignals(study, headline)} />
        </div>
        <div className="mt-7 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
          <PicoTable study={study} />
          <LimitationList study={study} headline={headline} />
        </div>
        {study.eligibility && <LeftOutSection eligibility={study.eligibility} />}
        <OutcomesSection study={study} bands={bands} instruments={instruments} />
        <HarmsSection study={study} />
        <RegistrationSection study={study} trials={trials} />
        <RelatedSection study={study} />
        <div className="no-print">
          <PageSection id="mechanism" title="Claims on mechanism">
            {claims}
          </PageSection>
        </div>
        <SourcesSection study={study} />
        <CiteSection study={study} />
      </div>
    </div>
  );
}
