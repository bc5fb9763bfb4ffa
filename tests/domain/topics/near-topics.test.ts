import { expect, it } from 'vitest';
import type { Topic } from '../../../src/domain/topics/brief-topics';
import { nearTopics } from '../../../src/domain/topics/near-topics';

const topic = (slug: string, label: string, synonyms: readonly string[] = []): Topic => ({
  slug,
  kind: 'diagnosis',
  label,
  synonyms,
});

const topics = [
  topic('fibromyalgia', 'Fibromyalgia', ['FMS']),
  topic('crohn-disease', 'Crohn disease', ["Crohn's disease"]),
  topic('multiple-sclerosis', 'Multiple sclerosis', ['MS', 'disseminated sclerosis']),
];

it.each([
  ['fibromylagia', 'fibromyalgia'],
  ['crohns-disease', 'crohn-disease'],
  ['disseminated-sclerosis', 'multiple-sclerosis'],
  ['multiplesclerosis', 'multiple-sclerosis'],
])('an address that says %s may have meant %s', (slug, meant) => {
  expect(nearTopics(slug, topics)[0]?.slug).toBe(meant);
});

it('offers nothing where nothing is near', () => {
  expect(nearTopics('gout', topics)).toEqual([]);
});
