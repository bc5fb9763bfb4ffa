import { lowerFirst, upperFirst } from '../format/sentence-case';
import type { Reported } from '../missing/missing';
import type { Harm } from '../schema/harms';
import type { Outcome } from '../schema/outcome';
import type { PooledResult } from '../schema/pooled-result';
import type { RegisteredTrial } from '../schema/registered-trial';
import type { Check, Source } from '../schema/source';
import type { Study } from '../schema/study';
import { checkStatuses, sourceKinds } from '../vocabulary/sources';
import { readerLinks, type ReaderLink } from './reader-links';
import { describeSource, sourceNumber, studySources } from './study-sources';

/** Where one part of a figure was read, and what became of it in the second extraction. */
export interface SourceEntry {
  /** Set when a figure has several sources: "Intervals of the arms". */
  readonly part: string | null;
  readonly kind: string;
  readonly secondHand: boolean;
  readonly links: readonly ReaderLink[];
  readonly noLink: string | null;
  /** The work that a reference value is taken from. */
  readonly citation: string | null;
  /** "Two extractors agreed", or that no check is recorded for this figure alone; null for reference values. */
  readonly check: string | null;
  readonly checkNote: string | null;
  readonly single: boolean;
  /** Numbers in the record's list of sources. */
  readonly numbers: readonly number[];
}

/** Everything that the "Source" control of a figure opens. */
export interface FigureSource {
  readonly title: string;
  readonly entries: readonly SourceEntry[];
}

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
      {
        part: null,
        kind: sourceKinds.registry.label,
        secondHand: false,
        links: link ? [link] : [],
        noLink,
        citation: null,
        check: 'No check is recorded for this figure alone',
        checkNote: trial.readNote ?? null,
        single: false,
        numbers: [],
      },
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
      {
        part: null,
        kind:
          kinds.length === 0
            ? 'Read with the record; no page of its own is noted'
            : `Read with the record (${kinds.join('; ')}); no page of its own is noted`,
        secondHand: false,
        links: distinct(links),
        noLink:
          links.length === 0
            ? (citation.note ?? citation.authorsNote ?? 'No address of this record is known.')
            : null,
        citation: null,
        check: check
          ? checkStatuses[check.status].label
          : `No check is recorded for this figure alone. Citation of the record: ${lowerFirst(checkStatuses[citation.check.status].label)}`,
        checkNote: check?.note ?? null,
        single: false,
        numbers: [],
      },
    ],
  };
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
  return {
    part,
    kind,
    secondHand,
    // A figure whose page is not known leads at least to the record's own addresses.
    links: link ? [link] : readerLinks(study),
    noLink,
    citation: null,
    check: check ? checkStatuses[check.status].label : 'No check is recorded for this part',
    checkNote: check?.note ?? null,
    single: check !== null && checkStatuses[check.status].single,
    numbers: number === null ? [] : [number],
  };
}

function firstSentence(text: string): string {
  return lowerFirst(text.split('. ')[0] ?? text);
}

function distinct(links: readonly ReaderLink[]): readonly ReaderLink[] {
  return [...new Map(links.map((link) => [`${link.label} ${link.text}`, link])).values()];
}
