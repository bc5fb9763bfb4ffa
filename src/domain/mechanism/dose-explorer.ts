import type { PharmacologyFact } from '../schema/pharmacology-fact';
import type { PrintedFigure } from '../schema/printed-figure';
import { figuresOf, firstFigure } from './quantity-figures';
import { fitSaturable, type BlockadeReading, type SaturableFit } from './saturable-fit';

/** What is measured about dose and blockade, taken from the facts. */
export interface DoseKnowledge {
  readonly readings: readonly (BlockadeReading & { readonly factId: string })[];
  readonly fit: SaturableFit | null;
  /** What a review calls a low dose, in mg a day. */
  readonly lowDoseMg: { readonly low: number; readonly high: number } | null;
  /** Doses of the dose-finding study, in mg, with their names. */
  readonly effectiveDoses: readonly { readonly label: string; readonly doseMg: number }[];
  readonly licensedMg: number | null;
  /** Half-time of blockade in hours, and the dose after which it was measured. */
  readonly halfTime: {
    readonly low: number;
    readonly high: number;
    readonly doseMg: number;
  } | null;
  /** Mean peak in plasma in ng/mL, and the dose after which it was measured. */
  readonly peak: { readonly nanogramsPerMl: number; readonly doseMg: number } | null;
  /** Level in ng/mL on a daily dose at a time that is not known: no peak. */
  readonly serum: {
    readonly low: number;
    readonly high: number;
    readonly doseMg: number;
  } | null;
  readonly gramsPerMol: number | null;
}

/** Everything the dose explorer draws and says, from verified figures and none of its own. */
export function doseKnowledge(facts: readonly PharmacologyFact[]): DoseKnowledge {
  const readings = figuresOf(facts, 'mu-blockade').flatMap(({ fact, figure }) =>
    figure.doseMg === undefined || !fact.verified
      ? []
      : [{ doseMg: figure.doseMg, blockedPercent: figure.value, factId: fact.id }],
  );
  const range = firstFigure(facts, 'ldn-range');
  const halfTime = firstFigure(facts, 'blockade-half-time');
  const serum = firstFigure(facts, 'serum-level');
  const peak = figuresOf(facts, 'plasma-peak').find(({ figure }) => !figure.conflicting)?.figure;
  return {
    readings,
    fit: fitSaturable(readings),
    lowDoseMg: range && { low: range.value, high: range.to ?? range.value },
    effectiveDoses: figuresOf(facts, 'effective-dose').map(({ figure }) => ({
      label: figure.label,
      doseMg: figure.value,
    })),
    licensedMg: firstFigure(facts, 'licensed-dose')?.value ?? null,
    halfTime: halfTime && withDose(halfTime),
    peak: peak?.doseMg === undefined ? null : { nanogramsPerMl: peak.value, doseMg: peak.doseMg },
    serum: serum && withDose(serum),
    gramsPerMol: firstFigure(facts, 'molar-mass')?.value ?? null,
  };
}

function withDose({ value, to, doseMg }: PrintedFigure) {
  return doseMg === undefined ? null : { low: value, high: to ?? value, doseMg };
}

/** Readings of one dose, in ascending order of dose: `5 mg: 43, 46, 58`. */
export function readingsByDose(
  readings: readonly BlockadeReading[],
): readonly { readonly doseMg: number; readonly blockedPercents: readonly number[] }[] {
  const doses = [...new Set(readings.map(({ doseMg }) => doseMg))].toSorted((a, b) => a - b);
  return doses.map((doseMg) => ({
    doseMg,
    blockedPercents: readings
      .filter((reading) => reading.doseMg === doseMg)
      .map(({ blockedPercent }) => blockedPercent)
      .toSorted((a, b) => a - b),
  }));
}
