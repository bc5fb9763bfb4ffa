import type { Dataset } from '../schema/dataset';
import { conditionGroups, type ConditionGroup } from '../vocabulary/filters/condition-groups';
import type { CodedName, TopicProfile } from './brief';
import type { Topic } from './brief-topics';

/** The diagnoses that a topic is about, those of a group as far as they have a brief, with the codes that mean the same. */
export function aboutTopic(
  { slug }: Topic,
  { diagnoses }: Pick<Dataset, 'diagnoses'>,
  topics: readonly Topic[],
): readonly CodedName[] {
  const named = new Set(topics.map((topic) => topic.slug));
  return diagnoses
    .filter(
      ({ id, groups }) => id === slug || (named.has(id) && groups.some((code) => code === slug)),
    )
    .map(({ label, codes }) => ({
      label,
      codes: codes
        .filter(({ fit }) => fit === 'same')
        .map(({ system, code, fit }) => ({ system, code, fit })),
    }));
}

/** What a topic is, from the table of diagnoses; links go only to what has a brief of its own. */
export function profileOfTopic(
  { slug, kind, synonyms }: Topic,
  { diagnoses }: Pick<Dataset, 'diagnoses'>,
  topics: readonly Topic[],
): TopicProfile {
  const linkTo = (ids: readonly string[]) =>
    topics
      .filter((topic) => ids.includes(topic.slug))
      .map(({ slug: other, label }) => ({ slug: other, label }));
  if (kind === 'group') {
    const code = slug as ConditionGroup;
    return {
      definition: conditionGroups[code].help,
      synonyms,
      codes: [],
      within: [],
      holds: linkTo(diagnoses.filter(({ groups }) => groups.includes(code)).map(({ id }) => id)),
    };
  }
  const own = diagnoses.find(({ id }) => id === slug);
  return {
    definition: null,
    synonyms,
    codes: own?.codes ?? [],
    within: linkTo([...(own?.groups ?? []), ...(own?.parent === undefined ? [] : [own.parent])]),
    holds: linkTo(diagnoses.filter(({ parent }) => parent === slug).map(({ id }) => id)),
  };
}
