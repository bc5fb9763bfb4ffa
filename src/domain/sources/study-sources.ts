import { upperFirst } from '../format/sentence-case';
import { isMissing, missingText, type Reported } from '../missing/missing';
import type { Source } from '../schema/source';
import type { Study } from '../schema/study';
import { sourceKinds } from '../vocabulary/sources';
import { wordsOfSource } from './words-of-source';
import { linkOfAddress, type ReaderLink } from './reader-links';
import { plural } from '../format/words';

/** One page on which figures of a record were read. */
export interface StudySource {
  /** 1, 2, 3 …, in the order in which the page first needs them; also the mark used in print. */
  readonly number: number;
  readonly kind: string;
  readonly secondHand: boolean;
  readonly link: ReaderLink | null;
  /** Why there is no address, when there is none. */
  readonly noLink: string | null;
  /** What was read there: "3 outcomes", "1 harm". Never empty. */
  readonly read: readonly string[];
}

type Part = 'outcome' | 'harm' | 'pooled result' | 'dose' | 'table' | 'correction notice';

/** Pages of a record, each once, with what was read on it. */
export function studySources(study: Study): readonly StudySource[] {
  const byKey = new Map<string, { source: Reported<Source>; parts: Part[] }>();
  for (const { source, part } of partsWithSource(study)) {
    const key = keyOfSource(source);
    const entry = byKey.get(key) ?? { source, parts: [] };
    entry.parts.push(part);
    byKey.set(key, entry);
  }
  return [...byKey.values()].map(({ source, parts }, i) => ({
    number: i + 1,
    ...describeSource(source),
    read: countParts(parts),
  }));
}

/** The number of a source in the list of its record; null when it is not in it. */
export function sourceNumber(study: Study, source: Reported<Source>): number | null {
  const keys = [...new Set(partsWithSource(study).map((part) => keyOfSource(part.source)))];
  const at = keys.indexOf(keyOfSource(source));
  return at < 0 ? null : at + 1;
}

/** Kind and address of a source in words, or the reason why they are not known. */
export function describeSource(
  source: Reported<Source>,
): Pick<StudySource, 'kind' | 'secondHand' | 'link' | 'noLink'> {
  if (isMissing(source))
    return {
      kind: 'Page not recorded',
      secondHand: false,
      link: null,
      noLink: sentence(missingText(source)),
    };
  const { secondHand } = sourceKinds[source.kind];
  const kind = wordsOfSource(source);
  return isMissing(source.url)
    ? { kind, secondHand, link: null, noLink: sentence(missingText(source.url)) }
    : { kind, secondHand, link: linkOfAddress(source.url), noLink: null };
}

function sentence(text: string): string {
  const end = /[.!?]$/.test(text) ? '' : '.';
  return `${upperFirst(text)}${end}`;
}

function keyOfSource(source: Reported<Source>): string {
  if (isMissing(source)) return `missing ${missingText(source)}`;
  const where = isMissing(source.url) ? missingText(source.url) : source.url;
  return `${wordsOfSource(source)} ${where}`;
}

function partsWithSource(study: Study): readonly { source: Reported<Source>; part: Part }[] {
  const { outcomes, harms, pooled, intervention, population, corrections } = study;
  const parts: { source: Reported<Source> | undefined; part: Part }[] = [
    ...outcomes.map(({ source }) => ({ source, part: 'outcome' as const })),
    ...outcomes.map(({ armIntervals }) => ({
      source: armIntervals?.source,
      part: 'table' as const,
    })),
    ...outcomes.map(({ responseDistribution }) => ({
      source: responseDistribution?.source,
      part: 'table' as const,
    })),
    ...pooled.map(({ source }) => ({ source, part: 'pooled result' as const })),
    ...harms.events.map(({ source }) => ({ source, part: 'harm' as const })),
    ...[harms.serious, harms.stopped].map((summary) => ({
      source: isMissing(summary) ? undefined : summary.source,
      part: 'harm' as const,
    })),
    { source: intervention.doseSource, part: 'dose' },
    { source: population.trialBreakdown?.source, part: 'table' },
    ...corrections.map(({ source }) => ({ source, part: 'correction notice' as const })),
  ];
  return parts.flatMap(({ source, part }) => (source === undefined ? [] : [{ source, part }]));
}

function countParts(parts: readonly Part[]): readonly string[] {
  const counts = new Map<Part, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].map(([part, n]) => `${n}\u00a0${plural(n, part)}`);
}
