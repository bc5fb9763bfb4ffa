import type { NotedHarm } from '../harms/noted-harms';
import type { StudySummary } from '../summary/study-summary';
import type { HarmEvent } from '../vocabulary/harms';
import type { Answer } from './answer';

/** A noted harm with the record that it was read in. */
export interface SourcedHarm extends NotedHarm {
  readonly study: StudySummary;
  /** Records of the same question that find no more (or no fewer) of it. */
  readonly opposed: readonly StudySummary[];
}

/** What the harms of a question come to, clearest first; the words stand apart. */
export interface HarmsOfQuestion {
  /** True where LDN was compared with anything at all. */
  readonly compared: boolean;
  /** Trials that give any adverse event by arm, largest first. */
  readonly anyByArm: readonly StudySummary[];
  /** Stopping and serious events with the counts of both arms, of the largest trial each. */
  readonly byArm: readonly SourcedHarm[];
  /** Events whose interval excludes no difference, in a trial or a review. */
  readonly clear: readonly SourcedHarm[];
}

/** Trials whose counts of any adverse event stand in the line. */
const mostTrials = 2;

const countedByArm: ReadonlySet<HarmEvent> = new Set([
  'stopped-for-harms',
  'serious-adverse-event',
]);

/** The harms of the studies of a question, over the whole dataset; `noted` is what the index holds of all. */
export function harmsOfQuestion(
  answer: Pick<Answer, 'compared' | 'adverseEvents'>,
  ofQuestion: readonly StudySummary[],
  noted: readonly NotedHarm[],
): HarmsOfQuestion {
  const byId = new Map(ofQuestion.map((study) => [study.id, study]));
  const sourced = noted.flatMap((harm): readonly SourcedHarm[] => {
    const study = byId.get(harm.studyId);
    if (study === undefined || study.contextOnly) return [];
    return [{ ...harm, study, opposed: harm.against.flatMap((id) => byId.get(id) ?? []) }];
  });
  const bySize = (a: StudySummary, b: StudySummary) =>
    (b.participants ?? 0) - (a.participants ?? 0);
  const byArm = sourced
    .filter(({ event }) => countedByArm.has(event))
    .toSorted((a, b) => bySize(a.study, b.study));
  return {
    compared: answer.compared.length > 0,
    anyByArm: answer.adverseEvents.toSorted(bySize).slice(0, mostTrials),
    byArm: byArm.filter(({ event }, at) => byArm.findIndex((one) => one.event === event) === at),
    clear: sourced.filter(({ says, event }) => says !== 'unclear' && !countedByArm.has(event)),
  };
}
