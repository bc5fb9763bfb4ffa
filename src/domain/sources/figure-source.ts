import { lowerFirst, upperFirst } from '../format/sentence-case';
import type { Reported } from '../missing/missing';
import type { Harm } from '../schema/harms';
import type { Outcome } from '../schema/outcome';
import type { PooledResult } from '../schema/pooled-result';
import type { RegisteredTrial } from '../schema/trials/registered-trial';
import type { Check, Source } from '../schema/source';
import type { Study } from '../schema/study';
import { checkStatuses, sourceKinds } from '../vocabulary/sources';
import { readerLinks, type ReaderLink } from './reader-links';
import { checkedBy, sourceEntry, type FigureSource, type SourceEntry } from './source-entry';
import { describeSource, sourceNumber, studySources } from './study-sources';

/** Sources of an outcome: its own, and those of intervals and tables that were read elsewhere. */
export function outcomeSource(study: Study, outcome: Outcome): FigureSource {
  const { armIntervals, responseDistribution } = outcome;
  return {
    title: outcome.name,
    entries: [
      entry(study, null, outcome.source, outcome.check),
      ...(armIntervals
        ? [entry(study, 'Intervals of the arms', armIntervals.source, armIntervals.check)]
        : []),
      ...(responseDistribution
        ? [entry(study, 'Table of responses', responseDistribution.source, null)]
        : []),
    ],
  };
}

/** Source of a kind of harm, or of a summary on serious events or stopping, under the title given. */
export function harmSource(
  study: Study,
  title: string,
  harm: Pick<Harm, 'source' | 'check'>,
): FigureSource {
  return { title, entries: [entry(study, null, harm.source, harm.check)] };
}

/** Source of a figure that a review pooled. */
export function pooledSource(study: Study, pooled: PooledResult): FigureSource {
  return {
    title: `${pooled.outcome}, pooled`,
    entries: [entry(study, null, pooled.source, pooled.check)],
  };
}

/** Source of a review’s table of its trials; null for records without one. */
export function breakdownSource(study: Study): FigureSource | null {
  const table = study.population.trialBreakdown;
  if (!table) return null;
  return {
    title: 'Trials by dose, condition and length',
    entries: [entry(study, null, table.source, table.check)],
  };
}

/** Figures of a register entry stand on the entry itself. */
export function registrationSource(trial: RegisteredTrial): FigureSource {
  const { link, noLink } = describeSource({ kind: 'registry', url: trial.link });
  return {
    title: trial.title,
    entries: [
      sourceEntry({
        kind: sourceKinds.registry.label,
        links: link ? [link] : [],
        noLink,
        check: 'No check is recorded for this figure alone',
        checkNote: trial.readNote ?? null,
      }),
    ],
  };
}

export type ContextFigure = 'participants' | 'female share' | 'age' | 'dose' | 'duration';

/**
 * Source of a figure about people or treatment. Few of them carry a page of their own; the others
 * lead to the record itself and to the pages on which its outcomes were read, and say so.
 */
export function contextSource(study: Study, figure: ContextFigure): FigureSource {
  const { intervention, population, citation } = study;
  const title = upperFirst(figure);
  if (figure === 'dose' && intervention.doseSource)
    return {
      title,
      entries: [entry(study, null, intervention.doseSource, intervention.doseCheck ?? null)],
    };
  const own = readerLinks(study);
  const pages = studySources(study);
  const links = own.some(({ url }) => url !== null)
    ? own
    : [...own, ...pages.flatMap(({ link }) => (link ? [link] : []))];
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const check = figure === 'participants' ? population.randomizedCheck : undefined;
  return {
    title,
    entries: [
      sourceEntry({
        kind:
          kinds.length === 0
            ? 'Read with the record; no page of its own is noted'
            : `Read with the record (${kinds.join('; ')}); no page of its own is noted`,
        links: distinct(links),
        noLink:
          links.length === 0
            ? (citation.note ?? citation.authorsNote ?? 'No address of this record is known.')
            : null,
        check: check
          ? checkStatuses[check.status].label
          : `No check is recorded for this figure alone. Citation of the record: ${lowerFirst(checkStatuses[citation.check.status].label)}`,
        checkNote: check?.note ?? null,
      }),
    ],
  };
}

/**
 * What the "Source" control opens for a figure whose record is not at hand: the page it was read on
 * and what became of it in the second extraction. Its record's own links stand on the study page.
 */
export function sourceOfFigure(
  title: string,
  source: Reported<Source> | null,
  check: Check | null,
): FigureSource {
  const checked = checkedBy(check, null);
  if (source === null)
    return {
      title,
      entries: [
        sourceEntry({
          kind: 'Read with the record',
          noLink: 'See the study’s own page.',
          ...checked,
        }),
      ],
    };
  const { kind, secondHand, link, noLink } = describeSource(source);
  const links = link ? [link] : [];
  return { title, entries: [sourceEntry({ kind, secondHand, links, noLink, ...checked })] };
}

/** "Source: 2; two extractors agreed": what stands in print where the control is on screen. */
export function printedSource({ entries }: FigureSource): string {
  const numbers = [...new Set(entries.flatMap((part) => part.numbers))];
  const citation = entries[0]?.citation;
  if (typeof citation === 'string') return `Source: ${citation}`;
  if (numbers.length === 0) return 'Source: the record';
  const checks = entries.flatMap(({ check }) => (check === null ? [] : [firstSentence(check)]));
  return `Source: ${[numbers.join(', '), ...new Set(checks)].join('; ')}`;
}

function entry(
  study: Study,
  part: string | null,
  source: Reported<Source>,
  check: Check | null,
): SourceEntry {
  const { kind, secondHand, link, noLink } = describeSource(source);
  const number = sourceNumber(study, source);
  return sourceEntry({
    part,
    kind,
    secondHand,
    // A figure whose page is not known leads at least to the record's own addresses.
    links: link ? [link] : readerLinks(study),
    noLink,
    ...checkedBy(check, 'No check is recorded for this part'),
    numbers: number === null ? [] : [number],
  });
}

function firstSentence(text: string): string {
  return lowerFirst(text.split('. ')[0] ?? text);
}

function distinct(links: readonly ReaderLink[]): readonly ReaderLink[] {
  return [...new Map(links.map((link) => [`${link.label} ${link.text}`, link])).values()];
}
