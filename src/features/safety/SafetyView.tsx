import { useMemo, useState, type ReactNode } from 'react';
import { belongsToConditions } from '../../domain/answer/belongs-to-scope';
import { doseLayout, doseSummary } from '../../domain/safety/dose-layout';
import { counted } from '../../domain/format/number';
import { harmGroups, type HarmGroup } from '../../domain/harms/harm-groups';
import { pooledHarms } from '../../domain/safety/pooled-harms';
import type { SafetyFile } from '../../domain/safety/safety-file';
import { situationAnswer } from '../../domain/safety/situation-answer';
import { patientSituationCodes } from '../../domain/vocabulary/patient-situations';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { Button } from '../../ui/Button';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { ControlledHarms } from './ControlledHarms';
import { DoseChart } from './DoseChart';
import { DosesByStudy } from './DosesByStudy';
import { FactTopics } from './FactTopics';
import { GroupKey } from './GroupKey';
import { HarmsInWords } from './HarmsInWords';
import { NotVerifiedList } from './NotVerifiedList';
import { ReviewHarmsPart } from './ReviewHarmsPart';
import { SituationBlock } from './SituationBlock';
import { UncontrolledHarms } from './UncontrolledHarms';
import { Fold } from '../../ui/page/Fold';
import { FoldedSection } from '../../ui/page/FoldedSection';
import { PageSection } from '../../ui/page/PageSection';

const doseKey =
  'One mark per study of LDN at its highest daily dose; a line leads back to its lowest. Shape and colour tell the condition group. Marks that share a place stand side by side.';

/** Parts of the page, for the links beside it. */
export const safetyParts = [
  { id: 'situations', label: 'By patient' },
  { id: 'warnings', label: 'Contraindications and warnings' },
  { id: 'harms', label: 'Harms by event' },
  { id: 'reviews', label: 'Harms in reviews' },
  { id: 'doses', label: 'Doses studied' },
  { id: 'licensing', label: 'Licensing and compounding' },
  { id: 'not-verified', label: 'Not verified' },
] as const;

function Part({
  id,
  lead,
  open,
  children,
}: {
  id: (typeof safetyParts)[number]['id'];
  lead: string;
  open?: boolean;
  children: ReactNode;
}) {
  const title = safetyParts.find((part) => part.id === id)?.label ?? id;
  return (
    <FoldedSection id={id} title={title} lead={lead} {...(open && { open })}>
      {children}
    </FoldedSection>
  );
}

interface Props {
  readonly file: SafetyFile;
  readonly conditions: readonly ConditionGroup[];
  /** Narrows harms and doses; stands where it first matters. */
  readonly filter: ReactNode;
  readonly licensing: ReactNode;
}

/** Warnings first, then harms, what reviews pool, doses, licensing, and what could not be verified. */
export function SafetyView({ file, conditions, filter, licensing }: Props) {
  return (
    <>
      <PageSection
        id="situations"
        title="By patient"
        lead="The weightiest statement for each kind of patient; all others unfold. This page describes; it gives no advice."
      >
        <div className="gap-x-10 gap-y-6 max-md:space-y-2 md:grid md:grid-cols-2 print:block">
          {patientSituationCodes.map((situation) => (
            <SituationBlock key={situation} answer={situationAnswer(file, situation)} />
          ))}
        </div>
      </PageSection>
      <div className="max-lg:mt-7">
        <Part
          id="warnings"
          lead="As product information, guidance and studies state them, with the jurisdiction and the dose they speak of. No product information was written for low doses."
        >
          <FactTopics facts={file.facts} section="warnings" />
        </Part>
        <Harms file={file} conditions={conditions} filter={filter} />
        <Part
          id="reviews"
          lead="As the reviews print them; none enters a pool of ours. Bolton 2019 pools naltrexone at all doses, 3 to 250 mg: indirect for low doses."
        >
          <FactTopics facts={file.facts} section="all-doses" />
          <Fold
            id="review-figures"
            title="Figures as the reviews pool them"
            aside={counted(file.reviewEstimates.length, 'figure')}
          >
            <ReviewHarmsPart estimates={file.reviewEstimates} reviews={file.reviewHarms} />
          </Fold>
        </Part>
        <div className="print:grid print:grid-cols-[1fr_1.25fr] print:gap-x-[4mm]">
          <Doses file={file} conditions={conditions} />
          <Part
            id="licensing"
            lead="LDN is off-label for every condition in this dataset. What was read on licences and on how low doses are made, with its date where one is given."
          >
            {licensing}
          </Part>
        </div>
        <Part
          id="not-verified"
          lead="Met while reading, and not traced to a text that can be relied on. None of it is used above."
        >
          <Fold
            id="not-verified-statements"
            title="Statements"
            aside={`${file.facts.flatMap(({ notVerified }) => notVerified).length}, each with the reason`}
          >
            <NotVerifiedList facts={file.facts} />
          </Fold>
        </Part>
      </div>
    </>
  );
}

/** Facts of records that belong to the chosen conditions, and facts of no record. */
function factsOf(
  { facts, harms, withoutHarms, reviewHarms }: SafetyFile,
  conditions: readonly ConditionGroup[],
) {
  const groups = new Map([
    ...harms.map(({ studyId, conditionGroups }) => [studyId, conditionGroups] as const),
    ...withoutHarms.map(({ id, conditionGroups }) => [id, conditionGroups] as const),
    ...reviewHarms.map(({ reviewId, conditionGroups }) => [reviewId, conditionGroups] as const),
  ]);
  return facts.filter(({ studyId }) => {
    const ofRecord = studyId === undefined ? undefined : groups.get(studyId);
    return ofRecord === undefined || belongsToConditions(ofRecord, conditions);
  });
}

function Harms({ file, conditions, filter }: Pick<Props, 'file' | 'conditions' | 'filter'>) {
  const harms = useMemo(
    () =>
      file.harms.filter(({ conditionGroups }) => belongsToConditions(conditionGroups, conditions)),
    [file, conditions],
  );
  const silent = file.withoutHarms.filter(({ conditionGroups }) =>
    belongsToConditions(conditionGroups, conditions),
  );
  const pools = useMemo(() => {
    const shown = new Set(harms.map(({ studyId }) => studyId));
    return pooledHarms(file.poolable, (studyId) => shown.has(studyId));
  }, [file, harms]);
  const controlled = harmGroups(harms, 'controlled');
  const uncontrolled = harmGroups(harms, 'uncontrolled');
  const inWords = harmGroups(harms, 'words');
  const studies = new Set(harms.map(({ studyId }) => studyId)).size + silent.length;
  return (
    <Part
      id="harms"
      lead="Counts of people and counts of events are kept apart and never divided by each other. Risk differences and ratios are computed here where both arms print people and denominators."
      open={conditions.length > 0}
    >
      <div className="no-print mb-3">
        <p className="mb-1 text-sm text-soft">
          Harms and doses of studies, of all conditions or of those chosen:
        </p>
        {filter}
      </div>
      <Fold id="harms-beside-comparator" title="Beside a comparator" aside={insideText(controlled)}>
        {controlled.length > 0 ? (
          <ControlledHarms groups={controlled} pools={pools} />
        ) : (
          <p className="text-sm">No study of these conditions counts a harm beside a comparator.</p>
        )}
      </Fold>
      <Fold
        id="harms-without-comparison"
        title="Without a comparison group"
        aside={insideText(uncontrolled)}
      >
        <p className="mb-2 max-w-lead text-sm text-soft">
          How often LDN users reported the event, not how often LDN caused it; these counts enter no
          pool.
        </p>
        {uncontrolled.length > 0 ? (
          <UncontrolledHarms groups={uncontrolled} />
        ) : (
          <p className="text-sm">No study of these conditions counts a harm in LDN users alone.</p>
        )}
      </Fold>
      <Fold
        id="harms-in-words"
        title="In words only, or not at all"
        aside={`${silent.length} of ${counted(studies, 'study', 'studies')} give none`}
      >
        <HarmsInWords groups={inWords} silent={silent} studies={studies} />
      </Fold>
      <FactTopics facts={factsOf(file, conditions)} section="low-dose" />
    </Part>
  );
}

/** "14 events, 9 studies". */
function insideText(groups: readonly HarmGroup[]): string {
  const studies = new Set(groups.flatMap(({ rows }) => rows.map(({ studyId }) => studyId)));
  return `${counted(groups.length, 'event')}, ${counted(studies.size, 'study', 'studies')}`;
}

function Doses({ file, conditions }: Pick<Props, 'file' | 'conditions'>) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const [asTable, setAsTable] = useState(false);
  const rows = useMemo(
    () =>
      file.doses.filter(({ conditionGroups }) => belongsToConditions(conditionGroups, conditions)),
    [file, conditions],
  );
  const layout = useMemo(() => doseLayout(rows, conditions), [rows, conditions]);
  const summary = doseSummary(rows);
  return (
    <Part id="doses" lead={summary} open={conditions.length > 0}>
      <Fold
        id="doses-by-length"
        title="Doses by length of treatment"
        aside={counted(layout.points.length, 'study', 'studies')}
      >
        <figure aria-label="Doses by length of treatment">
          <figcaption className="mb-2 max-w-lead text-sm text-soft">{doseKey}</figcaption>
          {layout.points.length > 0 && (
            <div ref={setPlot}>
              <GroupKey shown={new Set(layout.points.map(({ group }) => group))} />
              <DoseChart layout={layout} />
            </div>
          )}
        </figure>
        <div className="no-print mt-3 flex flex-wrap items-center gap-x-3">
          <Button aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Hide the table' : 'Show as table'}
          </Button>
          {layout.points.length > 0 && (
            <SavePlot
              plot={plot}
              name="doses-by-length-of-treatment"
              title="Doses by length of treatment"
              caption={[summary, doseKey]}
              method={null}
            />
          )}
        </div>
        {asTable && (
          <div className="no-print mt-3">
            <DosesByStudy rows={rows} />
          </div>
        )}
      </Fold>
    </Part>
  );
}
