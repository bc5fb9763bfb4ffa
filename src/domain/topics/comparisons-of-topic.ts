import type { Answer } from '../answer/answer';
import { plainCondition } from '../answer/benefit-sizes';
import { numberWord } from '../format/number-word';
import { upperFirst } from '../format/sentence-case';
import { plural } from '../format/words';
import { familyAnswer } from '../pooling/family-answer';
import { familyPicks } from '../pooling/family-picks';
import { nobodyOmitted } from '../pooling/method/standard-pool';
import { synthesisCodec } from '../address/pages/synthesis-codec';
import { designText, studyFacts } from '../summary/study-facts';
import type { StudySummary } from '../summary/study-summary';
import { isRandomised } from '../vocabulary/filters/designs';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import type { BriefComparison } from './brief';
import type { BriefMaterials } from './brief-materials';

const rankOf = ({ design }: StudySummary) => (isRandomised(design) ? 0 : 1);

/** The controlled comparisons that an answer counts, randomised ones first, the larger before the smaller. */
export function comparisonsOfTopic(
  { compared }: Pick<Answer, 'compared'>,
  isMixed: boolean,
): readonly BriefComparison[] {
  return compared
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (b.participants ?? 0) - (a.participants ?? 0))
    .map((study) => ({
      studyId: study.id,
      name: study.name,
      facts: studyFacts(study),
      condition: isMixed ? upperFirst(plainCondition(study)) : '',
      design: designText(study),
      comparator: study.comparatorLabel,
      direction: study.direction ?? 'unclear',
      band: study.band,
    }));
}

/** Records on naltrexone that is not low-dose naltrexone alone: not among the comparisons above; '' for none. */
export function apartText({ kinds: { context } }: Pick<Answer, 'kinds'>): string {
  if (context.length === 0) return '';
  return `${upperFirst(numberWord(context.length))} ${plural(context.length, 'record', 'records')} on other uses of naltrexone (other doses, or with another drug) ${plural(context.length, 'is', 'are')} kept apart.`;
}

/** What Synthesis says first of each benefit that two or more trials of these studies measured. */
export function pooledOfTopic(
  ofQuestion: readonly StudySummary[],
  { studies, dataset }: Pick<BriefMaterials, 'studies' | 'dataset'>,
): readonly string[] {
  const ids = new Set(ofQuestion.map(({ id }) => id));
  const own = studies.filter(({ id }) => ids.has(id));
  const byId = new Map(own.map((study) => [study.id, study]));
  const { measure, r, ...choice } = synthesisCodec.defaults;
  return familyPicks(own, { measure, r }, nobodyOmitted)
    .filter(({ family, k }) => outcomeFamilies[family].harm === null && k > 1)
    .flatMap((pick) => familyAnswer(pick, choice, byId, dataset.instruments).groups.slice(0, 1))
    .flatMap(({ sentences }) => sentences.slice(0, 1));
}
