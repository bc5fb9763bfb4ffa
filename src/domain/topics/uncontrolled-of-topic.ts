import type { Answer } from '../answer/answer';
import { counted } from '../format/number';
import { numberWord } from '../format/number-word';
import { upperFirst } from '../format/sentence-case';
import { listOf, plural } from '../format/words';
import { countParticipants } from '../select/count-participants';
import { studyFacts } from '../summary/study-facts';
import type { StudySummary } from '../summary/study-summary';
import type { BriefFinding } from './brief';

type Kinds = Pick<Answer, 'kinds'>;

function recordsOf({ kinds: { uncontrolled, cases } }: Kinds): readonly StudySummary[] {
  return [...uncontrolled, ...cases].toSorted(
    (a, b) => (b.participants ?? 0) - (a.participants ?? 0),
  );
}

/** The studies without a comparison group, the larger first, each in the words of its record. */
export function uncontrolledOfTopic(answer: Kinds): readonly BriefFinding[] {
  return recordsOf(answer).map((study) => ({
    studyId: study.id,
    name: study.name,
    facts: studyFacts(study),
    finding: study.finding,
  }));
}

/** How many there are, of how many people, and what they cannot tell; '' where there are none. */
export function uncontrolledLead(answer: Kinds): string {
  const { uncontrolled, cases } = answer.kinds;
  const parts = [
    uncontrolled.length > 0 &&
      `${numberWord(uncontrolled.length)} ${plural(uncontrolled.length, 'study', 'studies')} without a comparison group`,
    cases.length > 0 &&
      `${numberWord(cases.length)} ${plural(cases.length, 'case report or series', 'case reports and series')}`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return '';
  const { participants } = countParticipants(recordsOf(answer));
  const people = participants > 0 ? ` (${counted(participants, 'person', 'people')})` : '';
  return `${upperFirst(listOf(parts))}${people}. ${plural(uncontrolled.length + cases.length, 'It', 'They')} cannot tell LDN from time, placebo or chance.`;
}
