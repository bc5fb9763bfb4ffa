import type { Dataset } from '../../../src/domain/schema/dataset';

/** What several places may say of one measured thing; each must say the same. */
export type Fact =
  | 'mean difference'
  | 'risk difference'
  | 'risk ratio'
  | 'unit'
  | 'side'
  | 'counts'
  | 'participants'
  /** Effect and interval as the source prints them, before any mirroring or rounding. */
  | 'printed effect'
  /** Pooled estimate and interval. */
  | 'pooled';

/** One fact as one place says it: "outcome pain" of "due-bruun-2024" on "card". */
export interface Saying {
  readonly study: string;
  /** "outcome KEY", "harm KEY", or "" for the record as a whole. */
  readonly measured: string;
  readonly fact: Fact;
  readonly value: string;
}

/** A place, and what it says of the whole dataset. */
export interface Place {
  readonly name: string;
  readonly read: (dataset: Dataset) => readonly Saying[];
}

/** Facts that two places say differently, each with what every place says. */
export function disagreements(places: readonly Place[], dataset: Dataset): readonly string[] {
  const byFact = new Map<string, Map<string, Set<string>>>();
  for (const { name, read } of places)
    for (const { study, measured, fact, value } of read(dataset)) {
      const key = [study, measured, fact].filter((part) => part !== '').join(', ');
      const values = byFact.get(key) ?? new Map<string, Set<string>>();
      values.set(value, (values.get(value) ?? new Set()).add(name));
      byFact.set(key, values);
    }
  return [...byFact]
    .filter(([, values]) => values.size > 1)
    .map(
      ([key, values]) =>
        `${key}: ${[...values].map(([value, names]) => `${value} (${[...names].join(', ')})`).join(' ≠ ')}`,
    );
}

/** How many facts at least two places say: a comparison of nothing would find no difference. */
export function sharedFacts(places: readonly Place[], dataset: Dataset, fact: Fact): number {
  const named = new Map<string, Set<string>>();
  for (const { name, read } of places)
    for (const saying of read(dataset)) {
      if (saying.fact !== fact) continue;
      const key = `${saying.study} ${saying.measured}`;
      named.set(key, (named.get(key) ?? new Set()).add(name));
    }
  return [...named.values()].filter((names) => names.size > 1).length;
}

interface Figure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A figure with as many decimals as the coarsest place prints. */
export function figureValue({ estimate, low, high }: Figure, decimals: number): string {
  const [e, l, h] = [estimate, low, high].map((value) => {
    const rounded = Number(value.toFixed(decimals));
    return (rounded === 0 ? 0 : rounded).toFixed(decimals);
  });
  return `${e} [${l}, ${h}]`;
}

/** A text with hyphens for minus signs and plain spaces. */
export function plainNumbers(text: string): string {
  return text.replace(/−/g, '-').replace(/\s/g, ' ');
}

/** The effect that a text prints as its source does: "−0.34 [−0.95, 0.27]; P = 0.27"; null where it prints none. */
export function printedEffect(text: string): string | null {
  const found = /^(-?[\d.]+)%? \[(?:95% CI )?(-?[\d.]+)%?, (-?[\d.]+)%?\]/.exec(plainNumbers(text));
  if (!found) return null;
  const [estimate = 0, low = 0, high = 0] = found.slice(1).map(Number);
  return exactFigure({ estimate, low, high });
}

/** The figure that a text prints: "−4.8 [−17.6, 8.0] points" or with its level; null where it prints none. */
export function printedFigure(text: string, decimals: number): string | null {
  const plain = plainNumbers(text);
  const found = /^(-?[\d.]+)(?: points)? \[(?:95% CI )?(-?[\d.]+), (-?[\d.]+)\]/.exec(plain);
  if (!found) return null;
  const [estimate = 0, low = 0, high = 0] = found.slice(1).map(Number);
  return figureValue({ estimate, low, high }, decimals);
}

/** An effect and its interval with the digits given: "-0.34 [-0.95, 0.27]". */
export function exactFigure({ estimate, low, high }: Figure): string {
  return `${estimate} [${low}, ${high}]`;
}

/** What stands for a figure that a place refuses, whatever its words. */
export const refused = 'refused';

/** Which side a place in benefit coordinates favours; nothing on no difference itself. */
export function sideOf(place: number): string | null {
  return place === 0 ? null : place < 0 ? 'LDN' : 'comparator';
}
