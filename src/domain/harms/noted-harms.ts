import { treatmentOf } from '../effects/treatment-name';
import { formatEstimate } from '../format/interval';
import { lowerFirst } from '../format/sentence-case';
import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { isOwnStudy, isReviewOfLdn } from '../study/own-study';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import { harmEvents, type HarmEvent } from '../vocabulary/harms';
import { harmRows, type HarmEffect, type HarmRow } from './harm-rows';
import { armsText } from './harms-line';

/** A figure of harm clear enough to stand in an answer, beside what is said of any adverse event. */
export interface NotedHarm {
  readonly studyId: string;
  readonly event: HarmEvent;
  /** How a sentence names the event. */
  readonly name: string;
  /** What the figure is, "risk ratio"; '' where it is the counts of both arms. */
  readonly measure: string;
  /** "2.41 [1.77, 3.28]", or counts: "4 of 49 v 3 of 50". */
  readonly figure: string;
  /** Where the interval lies: `more` or `fewer` events on LDN, or `unclear` where it includes no difference. */
  readonly says: 'more' | 'fewer' | 'unclear';
  /** Ids of records that find no more (or no fewer) of it: their figure lies the other way, or they say so. */
  readonly against: readonly string[];
}

/** One source on one event, as far as it can be set against another. */
interface Finding {
  readonly studyId: string;
  readonly event: HarmEvent;
  readonly says: NotedHarm['says'];
  /** 1 where the figure lies at more on LDN, -1 at fewer, 0 at no difference or said in words to be none. */
  readonly side: number;
  readonly measure: string;
  readonly figure: string;
}

/**
 * What an answer on harms may name besides any adverse event by arm: stopping and serious events with
 * figures of both arms, and events whose interval excludes no difference, in a trial or a review of LDN.
 */
export function notedHarms(studies: readonly Study[]): readonly NotedHarm[] {
  const found = studies.flatMap((study) => [...trialFindings(study), ...reviewFindings(study)]);
  return found
    .filter(({ event, says, figure }) => figure !== '' && (says !== 'unclear' || byArm.has(event)))
    .map(({ side, ...harm }) => ({
      ...harm,
      name: eventNames[harm.event] ?? lowerFirst(harmEvents[harm.event]),
      against:
        harm.says === 'unclear'
          ? []
          : found
              .filter((other) => other.event === harm.event && other.says === 'unclear')
              .filter((other) => other.side !== side && other.studyId !== harm.studyId)
              .map(({ studyId }) => studyId),
    }));
}

/** Events that a sentence names otherwise than a table. */
const eventNames: Partial<Record<HarmEvent, string>> = {
  'any-adverse-event': 'adverse events',
  'stopped-for-harms': 'stopping',
  'serious-adverse-event': 'serious events',
};

/** Events that are named with the counts of both arms, whatever their interval. */
const byArm: ReadonlySet<HarmEvent> = new Set(['stopped-for-harms', 'serious-adverse-event']);

function trialFindings(study: Study): readonly Finding[] {
  if (!isOwnStudy(study)) return [];
  return harmRows(study).flatMap((row): readonly Finding[] => {
    const { event, riskDifference } = row;
    if (riskDifference === null || event === 'lack-of-efficacy' || event === 'other') return [];
    const where = lies(riskDifference, 0);
    return [{ studyId: study.id, event, ...where, measure: '', figure: countsText(row) }];
  });
}

/** "4 of 49 v 3 of 50"; empty for any adverse event, whose counts an answer has from its trials. */
function countsText({ event, ldn, comparator }: HarmRow): string {
  if (event === 'any-adverse-event' || ldn === null || comparator === null) return '';
  return `${ldn.events}\u00a0of\u00a0${ldn.total} v\u00a0${comparator.events}\u00a0of\u00a0${comparator.total}`;
}

function reviewFindings(study: Study): readonly Finding[] {
  if (!isReviewOfLdn(study)) return [];
  const printed = study.harms.events.flatMap(({ event, effect, arms }): readonly Finding[] => {
    const [estimate, interval] = [known(effect?.estimate), effect?.interval];
    if (effect === undefined || estimate === undefined || interval === undefined) return [];
    const { label, null: noDifference } = effectMeasures[effect.measure];
    const measure = label.replace('incidence ', '');
    if (noDifference === null || treatmentOf(study, effect) !== 'LDN' || armsText(arms) !== null)
      return [];
    const where = lies({ estimate, ...interval }, noDifference);
    const figure = formatEstimate(estimate, interval);
    return [{ studyId: study.id, event, ...where, measure, figure }];
  });
  return [...printed, ...deniedInWords(study)];
}

function lies(
  { estimate, low, high }: HarmEffect,
  noDifference: number,
): Pick<Finding, 'says' | 'side'> {
  const side = Math.sign(estimate - noDifference);
  if (low > noDifference) return { says: 'more', side };
  return { says: high < noDifference ? 'fewer' : 'unclear', side };
}

/** Events that a review says do not differ, in the words of its record: "no difference in headache or dizziness". */
function deniedInWords({ id, harms }: Study): readonly Finding[] {
  const denied = /\bno difference in ([^.;]+)/i.exec(harms.note ?? '')?.[1]?.toLowerCase();
  if (denied === undefined) return [];
  return (Object.keys(harmEvents) as HarmEvent[])
    .filter((event) => event !== 'other' && denied.includes(harmEvents[event].toLowerCase()))
    .map((event) => ({ studyId: id, event, says: 'unclear', side: 0, measure: '', figure: '' }));
}
