import type { Question } from '../select/question';
import type { SearchWords } from '../summary/search-words';
import type { EvidenceIndex } from '../summary/evidence-index';
import {
  conditionGroupCodes,
  conditionGroups,
  type ConditionGroup,
} from '../vocabulary/filters/condition-groups';

/** What a brief can be about: a condition group, or a diagnosis. */
export interface Topic {
  /** As the address has it: the code of the group, or the id of the diagnosis. */
  readonly slug: string;
  readonly kind: 'group' | 'diagnosis';
  readonly label: string;
  /** Other names that readers may have in mind. */
  readonly synonyms: readonly string[];
}

/** What the Evidence page is asked for the same topic. */
export function questionOf({ slug, kind }: Pick<Topic, 'slug' | 'kind'>): Question {
  return kind === 'group'
    ? { condition: [slug as ConditionGroup], diagnosis: [] }
    : { condition: [], diagnosis: [slug] };
}

/** Every condition group, then every diagnosis, of which there is a record or a registered trial. */
export function briefTopics(
  {
    studies,
    diagnoses,
    registeredTrials,
  }: Pick<EvidenceIndex, 'studies' | 'diagnoses' | 'registeredTrials'>,
  { synonyms }: Pick<SearchWords, 'synonyms'>,
): readonly Topic[] {
  // Both lists hold the wider diagnoses of each record as well.
  const records = [...studies, ...registeredTrials];
  const grouped = new Set<string>(records.flatMap((record) => record.conditionGroups));
  const named = new Set(records.flatMap((record) => record.diagnoses));
  return [
    ...conditionGroupCodes
      .filter((code) => grouped.has(code))
      .map((slug): Topic => {
        const { label } = conditionGroups[slug];
        return { slug, kind: 'group', label, synonyms: [] };
      }),
    ...diagnoses
      .filter(({ id }) => named.has(id))
      .map(({ id, label }): Topic => ({
        slug: id,
        kind: 'diagnosis',
        label,
        synonyms: synonyms[id] ?? [],
      })),
  ];
}
