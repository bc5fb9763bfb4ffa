import { leavesOf } from '../census/leaves';
import { isMissing, known, missingText, type Reported } from '../missing/missing';
import type { Source } from '../schema/source';
import type { Study } from '../schema/study';

/** One figure of a record, without its value: what it is and where it was read. */
export interface AskedFigure {
  /** Path inside the record: `outcomes[0].arms[1].changeMean`. */
  readonly field: string;
  /** What the figure is, in words: "pain intensity, change from baseline; placebo". */
  readonly what: string;
  readonly source: string;
}

/** A form for a second extractor, who has not seen the record: `values` are to be filled in. */
export interface SecondForm {
  readonly id: string;
  readonly figures: readonly (AskedFigure & { readonly value: number | null })[];
}

export interface ReadingsCompared {
  readonly agree: readonly AskedFigure[];
  readonly differ: readonly (AskedFigure & { readonly first: number; readonly second: number })[];
  /** Figures that the second extractor left open. */
  readonly open: readonly AskedFigure[];
}

/** Settings of the record that are no figures of its source. */
const notRead = new Set(['levelPercent', 'ciLevelPercent', 'year', 'seedReference']);

interface Figure extends AskedFigure {
  readonly value: number;
}

function figuresOf(study: Study): readonly Figure[] {
  const numbers = (part: unknown, field: string, what: string, source: string) =>
    leavesOf(part, field).flatMap(({ field: path, keys, value }): readonly Figure[] => {
      const last = keys.at(-1) ?? '';
      if (typeof value !== 'number' || notRead.has(last)) return [];
      return [{ field: path, what: `${what}; ${armOf(part, path, field)}${last}`, source, value }];
    });
  const page = paperOf(study);
  return [
    ...numbers(study.population, 'population', 'people', page),
    ...numbers(study.intervention, 'intervention', 'treatment', page),
    ...study.outcomes.flatMap((outcome, i) =>
      numbers(outcome, `outcomes[${i}]`, outcome.name, sourceText(outcome.source)),
    ),
    ...study.harms.events.flatMap((harm, i) =>
      numbers(harm, `harms.events[${i}]`, harm.name, sourceText(harm.source)),
    ),
    ...(['serious', 'stopped'] as const).flatMap((key) => {
      const summary = study.harms[key];
      if (isMissing(summary)) return [];
      const what = key === 'serious' ? 'serious adverse events' : 'stopped because of harms';
      return numbers(summary, `harms.${key}`, what, sourceText(summary.source));
    }),
    ...study.pooled.flatMap((result, i) =>
      numbers(result, `pooled[${i}]`, 'pooled result', sourceText(result.source)),
    ),
  ];
}

/** The label of the arm that a path leads into, with a separator; empty outside arms. */
function armOf(part: unknown, path: string, field: string): string {
  const [, at] = /^\.arms\[(\d+)\]/.exec(path.slice(field.length)) ?? [];
  if (at === undefined || typeof part !== 'object' || part === null || !('arms' in part)) return '';
  const arm: unknown = Array.isArray(part.arms) ? part.arms[Number(at)] : undefined;
  const label = typeof arm === 'object' && arm !== null && 'label' in arm ? arm.label : undefined;
  return typeof label === 'string' ? `${label}; ` : '';
}

/** What names the paper, for figures that name no source of their own. */
function paperOf({ citation, registrations }: Study): string {
  const numbers = [known(citation.doi), known(citation.pmid), ...registrations];
  const named = numbers.filter((number) => number !== undefined).join(', ');
  return named === '' ? 'the paper itself' : named;
}

function sourceText(source: Reported<Source>): string {
  if (isMissing(source)) return missingText(source);
  const read = source.readIn === undefined ? '' : `, read in ${source.readIn}`;
  return isMissing(source.url) ? source.kind : `${source.kind}: ${source.url}${read}`;
}

/** Every figure of a record with its source and without its value. */
export function secondForm(study: Study): SecondForm {
  return {
    id: study.id,
    figures: figuresOf(study).map(({ field, what, source }) => ({
      field,
      what,
      source,
      value: null,
    })),
  };
}

/** Holds a filled form against the record, figure by figure; equal means equal as printed. */
export function compareReadings(study: Study, form: SecondForm): ReadingsCompared {
  const second = new Map(form.figures.map(({ field, value }) => [field, value]));
  const agree: AskedFigure[] = [];
  const differ: (AskedFigure & { first: number; second: number })[] = [];
  const open: AskedFigure[] = [];
  for (const { value: first, ...asked } of figuresOf(study)) {
    const value = second.get(asked.field) ?? null;
    if (value === null) open.push(asked);
    else if (value === first) agree.push(asked);
    else differ.push({ ...asked, first, second: value });
  }
  return { agree, differ, open };
}
