import { mechanismHref } from '../../address/mechanism-view';
import { shortCitation } from '../../mechanism/claim-place';
import { guidanceOrigin, guidanceRecords } from '../../reviews/guidance-rows';
import type { Dataset } from '../../schema/dataset';
import { claimLevels } from '../../vocabulary/claim-levels';
import { partHref } from '../../address/hrefs';
import { factTopics, type FactTopic } from '../../vocabulary/fact-topics';
import { pathways } from '../../vocabulary/pathways';
import type { Findable } from '../findable';

/** A text up to the first full stop that ends a sentence of it. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?= [A-ZÀ-Þ]|$)/s.exec(text)?.[0] ?? text;
}

/** What bodies say of LDN. */
function guidanceOf(dataset: Dataset): readonly Findable[] {
  return guidanceRecords(dataset).map((entry, order) => ({
    id: `guidance:${entry.id}`,
    kind: 'guidance',
    title: entry.body,
    line: firstSentence(entry.statement),
    whose: guidanceOrigin(entry),
    order,
  }));
}

/** Ideas of how LDN might act, and the claims behind them. */
function mechanismOf({ mechanism }: Pick<Dataset, 'mechanism'>): readonly Findable[] {
  return [
    ...mechanism.pathways.map((pathway, order): Findable => ({
      id: `pathway:${pathway.id}`,
      kind: 'mechanism',
      title: pathways[pathway.id].label,
      href: mechanismHref({ pathway: pathway.id }),
      line: pathway.idea,
      order,
    })),
    ...mechanism.claims.map((claim): Findable => ({
      id: `claim:${claim.id}`,
      kind: 'mechanism',
      title: claim.headline,
      href: mechanismHref({ pathway: claim.pathway }, claim.id),
      line: `${shortCitation(claim)} · ${claimLevels[claim.level].label}`,
      order: 10,
    })),
  ];
}

/** Facts on licences and on people with other illnesses stand on the page of safety, too. */
const onSafetyPage: ReadonlySet<FactTopic> = new Set(['regulatory', 'special-populations']);

/** Facts on the drug itself: levels, blockade, doses, licences. */
function pharmacologyOf({ pharmacology }: Pick<Dataset, 'pharmacology'>): readonly Findable[] {
  return pharmacology.map((fact) => ({
    id: `fact:${fact.id}`,
    kind: onSafetyPage.has(fact.topic) ? 'safety' : 'mechanism',
    ...(onSafetyPage.has(fact.topic) &&
      fact.verified && { href: partHref('safety', `licensing-${fact.id}`) }),
    title: fact.parameter,
    line: fact.verified ? firstSentence(fact.statement) : 'Not verified.',
    near: factTopics[fact.topic].label,
    order: fact.verified ? 5 : 20,
  }));
}

function termsOf({ glossary }: Pick<Dataset, 'glossary'>): readonly Findable[] {
  return glossary.map(({ id, term, aliases, definition }) => ({
    id: `term:${id}`,
    kind: 'term',
    title: term,
    line: firstSentence(definition),
    names: aliases,
  }));
}

/** Guidance, mechanism, pharmacology and terms. */
export function findableKnowledge(dataset: Dataset): readonly Findable[] {
  return [
    ...guidanceOf(dataset),
    ...mechanismOf(dataset),
    ...pharmacologyOf(dataset),
    ...termsOf(dataset),
  ];
}
