import type { Answer } from '../answer/answer';
import { dueText } from '../answer/next-line';
import { upperFirst } from '../format/sentence-case';
import type { BriefTrial } from './brief';
import type { BriefMaterials } from './brief-materials';

/** Registered trials whose result may still come, by the date on which it is or was due; undated ones last. */
export function dueOfTopic(
  { trialsToReport }: Pick<Answer, 'trialsToReport'>,
  { dataset, index }: Pick<BriefMaterials, 'dataset' | 'index'>,
): readonly BriefTrial[] {
  const entries = new Map(dataset.registeredTrials.map((trial) => [trial.id, trial]));
  return trialsToReport
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))
    .map((trial) => ({
      key: trial.studyId ?? trialKey(trial.id),
      condition: upperFirst(trial.condition),
      registrations: entries.get(trial.id)?.registrations ?? [],
      link: trial.link,
      studyId: trial.studyId,
      participants: trial.participants,
      due: dueText(trial, index.date),
      status: trial.status,
    }));
}

/** The key of a registration among the sources. */
export function trialKey(id: string): string {
  return `trial:${id}`;
}
