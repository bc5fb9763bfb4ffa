import type { Answer } from '../answer/answer';
import { harmsOfQuestion } from '../answer/harms-of-question';
import { placeOnFixedScale, printedKinds } from '../axes/fixed-scales';
import { halfAddedMark } from '../effects/half-added-mark';
import { formatEstimate } from '../format/interval';
import { upperFirst } from '../format/sentence-case';
import type { HarmRow } from '../harms/harm-rows';
import { known } from '../missing/missing';
import type { StudySummary } from '../summary/study-summary';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import { harmEvents, type HarmEvent } from '../vocabulary/harms';
import type { BriefHarm } from './brief';
import type { BriefMaterials } from './brief-materials';

/** What every brief looks for first, in this order. */
const alwaysTold: readonly HarmEvent[] = [
  'any-adverse-event',
  'stopped-for-harms',
  'serious-adverse-event',
];

/**
 * Harms with a comparison group: any adverse event, stopping and serious events of every trial that counts
 * them by arm, then other events whose interval excludes no difference, in a trial or as a review pooled it.
 */
export function harmsOfTopic(
  answer: Pick<Answer, 'compared' | 'adverseEvents'>,
  ofQuestion: readonly StudySummary[],
  { harms, index, records }: Pick<BriefMaterials, 'harms' | 'index' | 'records'>,
): readonly BriefHarm[] {
  const people = new Map(ofQuestion.map(({ id, participants }) => [id, participants ?? 0]));
  const sizeOf = ({ studyId }: { readonly studyId: string }) => people.get(studyId) ?? 0;
  const own = harms
    .filter(({ studyId, basis }) => people.has(studyId) && basis === 'controlled')
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const { clear } = harmsOfQuestion(answer, ofQuestion, index.harms);
  const told = alwaysTold.flatMap((event) => own.filter((row) => row.event === event));
  const others = clear.flatMap(({ event, studyId, measure, figure, study, opposed }) => {
    const row =
      measure === ''
        ? own.find((one) => one.studyId === studyId && one.event === event)
        : undefined;
    const note =
      opposed.length === 0 ? '' : `In conflict with ${opposed.map(({ name }) => name).join(', ')}`;
    if (row) return told.includes(row) ? [] : [ofRow(row, note)];
    return [ofReview({ event, studyId, figure, name: study.name }, note, records)];
  });
  return [...told.map((row) => ofRow(row, '')), ...others];
}

function ofRow(row: HarmRow, conflict: string): BriefHarm {
  const { ldn, comparator, riskDifference, notComputed, pText } = row;
  return {
    key: row.key,
    event: harmEvents[row.event],
    studyId: row.studyId,
    name: row.studyName,
    counts: `${ldn?.text ?? ''} v\u00a0${comparator?.text ?? ''} (${comparator?.label ?? ''})`,
    figure: riskDifference
      ? `${formatEstimate(riskDifference.estimate, riskDifference, { decimals: 1 })} points`
      : '',
    note: [
      riskDifference ? (row.halfAdded ? halfAddedMark : '') : notComputed,
      riskDifference ? '' : pText,
      conflict,
    ]
      .filter((part) => part !== '')
      .join('; '),
    scale: 'people',
    place: riskDifference && placeOnFixedScale('people', riskDifference),
  };
}

function ofReview(
  {
    event,
    studyId,
    figure,
    name,
  }: Pick<BriefHarm, 'studyId' | 'figure' | 'name'> & { readonly event: HarmEvent },
  conflict: string,
  records: BriefMaterials['records'],
): BriefHarm {
  const printed = records.get(studyId)?.harms.events.find(({ event: other, effect }) => {
    const estimate = known(effect?.estimate);
    const interval = effect?.interval;
    return (
      other === event &&
      estimate !== undefined &&
      interval !== undefined &&
      formatEstimate(estimate, interval) === figure
    );
  })?.effect;
  const kind = printed ? printedKinds[printed.measure] : null;
  const estimate = known(printed?.estimate);
  const interval = printed?.interval;
  const whole = kind && estimate !== undefined && interval;
  return {
    key: `${studyId}.${event}`,
    event: upperFirst(harmEvents[event]),
    studyId,
    name,
    counts: printed
      ? `${effectMeasures[printed.measure].label}, pooled by the review`
      : 'pooled by the review',
    figure,
    note: conflict,
    scale: kind?.kind ?? 'ratio',
    place: whole
      ? placeOnFixedScale(kind.kind, {
          estimate: estimate * kind.factor,
          low: interval.low * kind.factor,
          high: interval.high * kind.factor,
        })
      : null,
  };
}
