import { evidenceCodec } from '../address/evidence-codec';
import type { Answer } from '../answer/answer';
import { answerFacts } from '../answer/answer-facts';
import type { AnswerLine } from '../answer/answer-line';
import { answerLines } from '../answer/answer-lines';
import { answerOfQuestion } from '../answer/answer-of-question';
import { scopeOf } from '../answer/belongs-to-scope';
import { howSureOfQuestion } from '../certainty/how-sure-of-question';
import { countParticipants } from '../select/count-participants';
import { opioidEntriesOf, type TrialOpioidEntry } from '../safety/opioid-entry';
import { opioidEntryText } from '../safety/opioid-entry-words';
import { hrefOfCount } from '../select/href-of-count';
import { selectionOf } from '../select/question';
import type { Brief, BriefLine } from './brief';
import type { BriefMaterials } from './brief-materials';
import { apartText, comparisonsOfTopic, pooledOfTopic } from './comparisons-of-topic';
import { dosesOfTopic } from './doses-of-topic';
import { dueOfTopic } from './due-of-topic';
import { gapsOfTopic } from './gaps-of-topic';
import { harmsOfTopic } from './harms-of-topic';
import { aboutTopic, profileOfTopic } from './profile-of-topic';
import { guidanceOfTopic, reviewsOfTopic } from './reviews-of-topic';
import { fullSheet, roomOnSheet } from './sheet-room';
import { sourcesOfBrief } from './sources-of-brief';
import { questionOf, type Topic } from './brief-topics';
import { uncontrolledLead, uncontrolledOfTopic } from './uncontrolled-of-topic';

/**
 * The brief on a topic, from the same answers that Evidence and Synthesis give of its question. `topics` are
 * those that have a brief.
 */
export function briefOf(topic: Topic, materials: BriefMaterials, topics: readonly Topic[]): Brief {
  const { index, prepared } = materials;
  const question = questionOf(topic);
  const selection = selectionOf(prepared, { ...evidenceCodec.defaults, ...question });
  const { questionView, ofQuestion } = selection;
  const answer: Answer = answerOfQuestion(selection, index);
  const scope = scopeOf(questionView, index.diagnoses);
  const lines = answerLines(answer, selection, index);
  const linked = (line: AnswerLine): BriefLine =>
    line.map(({ counted, ...run }) => {
      const href = counted && hrefOfCount(prepared, questionView, counted.filter, counted.count);
      return href ? { ...run, href } : run;
    });
  const briefLines = {
    benefit: linked(lines.benefit),
    harms: linked(lines.harms),
    sure: howSureOfQuestion(selection, materials, index.diagnoses),
    next: linked(lines.next),
  };
  const named = new Set(
    Object.values(briefLines).flatMap((line) => line.flatMap(({ studyId }) => studyId ?? [])),
  );
  const brief: Omit<Brief, 'sources' | 'onSheet'> = {
    version: index.version,
    date: index.date,
    slug: topic.slug,
    kind: topic.kind,
    label: topic.label,
    facts: answerFacts(answer, countParticipants(ofQuestion).participants),
    lines: briefLines,
    named: index.studies.flatMap(({ id, name }) => {
      const words = named.has(id) ? materials.words.studies[id] : undefined;
      if (words === undefined) return [];
      const { title, doi, pmid, registrations } = words;
      return [{ id, name, words: { title, doi, pmid, registrations } }];
    }),
    comparisons: comparisonsOfTopic(answer, question.diagnosis.length !== 1),
    apart: apartText(answer),
    pooled: pooledOfTopic(ofQuestion, materials),
    harms: harmsOfTopic(answer, ofQuestion, materials),
    doses: dosesOfTopic(answer),
    uncontrolledLead: uncontrolledLead(answer),
    uncontrolled: uncontrolledOfTopic(answer),
    reviews: reviewsOfTopic(answer.kinds.reviews, scope, materials),
    guidance: guidanceOfTopic(scope, materials),
    due: dueOfTopic(answer, materials),
    gaps: [
      ...gapsOfTopic(answer, scope, topic, materials),
      ...leftOut(opioidEntriesOf(materials.opioidEntries, ofQuestion)),
    ],
    profile: profileOfTopic(topic, materials.dataset, topics),
    about: aboutTopic(topic, materials.dataset, topics),
  };
  const unfolded = sourcesOfBrief({ ...brief, onSheet: fullSheet }, materials);
  const onSheet = roomOnSheet({ ...brief, sources: unfolded });
  return { ...brief, onSheet, sources: sourcesOfBrief({ ...brief, onSheet }, materials) };
}

/** Whether the trials let in people on opioids, in the words of Safety. */
function leftOut(trials: readonly TrialOpioidEntry[]): readonly BriefLine[] {
  const text = opioidEntryText(trials);
  return text === null ? [] : [[{ text }]];
}
