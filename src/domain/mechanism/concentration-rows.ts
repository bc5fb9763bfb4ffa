import type { MechanismClaim } from '../schema/mechanism-claim';
import type { PharmacologyFact } from '../schema/pharmacology-fact';
import type { PrintedFigure } from '../schema/printed-figure';
import { readTiers } from '../vocabulary/source-readings';
import { figureNumber } from './figure-text';
import type { LogAxis } from '../axes/log-axis';
import { nanomolar, scaledLevel } from './molar-concentration';
import { figuresOf, firstFigure } from './quantity-figures';
import { formatDigits, roundToDigits } from '../format/digits';

/** Axis of concentrations in nM: half a nanomole to half a millimole per litre. */
export const concentrationAxis: LogAxis = { low: 0.5, high: 500_000 };

/** Where a concentration belongs. */
export const concentrationKinds = {
  receptor: 'Binding to the receptor',
  plasma: 'In plasma and serum',
  cells: 'Used on cells in culture',
} as const;

export type ConcentrationKind = keyof typeof concentrationKinds;

export interface ConcentrationRow {
  readonly kind: ConcentrationKind;
  readonly label: string;
  /** In nM; `highNanomolar` differs from `lowNanomolar` where a range is printed. */
  readonly lowNanomolar: number;
  readonly highNanomolar: number;
  /** As printed, with its unit. */
  readonly printed: string;
  /** `derived` values are worked out here; `uncertain` ones are second-hand or conflict. */
  readonly certainty: 'printed' | 'derived' | 'uncertain';
  /** Why it is not to be read as the others. */
  readonly remark: string;
  /** Id of the fact or claim that holds the figure. */
  readonly origin: string;
}

const nanomolarPerMicromolar = 1000;

/**
 * Every concentration on one axis: affinities, plasma peaks in molar units, the peak scaled to
 * `lowDoseMg`, levels that are no peaks, and what was used on cells. Levels are left out when no molar mass is known.
 */
export function concentrationRows(
  facts: readonly PharmacologyFact[],
  claims: readonly MechanismClaim[],
  lowDoseMg: number,
): readonly ConcentrationRow[] {
  const receptor = figuresOf(facts, 'receptor-affinity').map(({ fact, figure }) => ({
    ...common('receptor', figure, fact.id, 1),
    certainty: readTiers[fact.read.tier].secondHand ? ('uncertain' as const) : ('printed' as const),
    remark: readTiers[fact.read.tier].secondHand ? 'second-hand' : '',
  }));
  const cells = claims.flatMap(({ id, figures }) =>
    figures
      .filter(({ quantity }) => quantity === 'culture-concentration')
      .map((figure) => ({
        ...common('cells', figure, id, nanomolarPerMicromolar),
        certainty: 'printed' as const,
        remark: '',
      })),
  );
  return [...receptor, ...plasmaRows(facts, lowDoseMg), ...cells];
}

function plasmaRows(
  facts: readonly PharmacologyFact[],
  lowDoseMg: number,
): readonly ConcentrationRow[] {
  const gramsPerMol = firstFigure(facts, 'molar-mass')?.value;
  if (gramsPerMol === undefined) return [];
  const peaks = figuresOf(facts, 'plasma-peak');
  const toNanomolar = nanomolar(1, gramsPerMol);
  const printed = peaks.map(({ fact, figure }) => ({
    ...common('plasma', figure, fact.id, toNanomolar),
    label: `naltrexone${figure.doseMg === undefined ? '' : ` after ${figure.doseMg}\u00a0mg`}: ${figure.label}`,
    certainty: figure.conflicting ? ('uncertain' as const) : ('printed' as const),
    remark: figure.conflicting ? 'does not agree with the other source' : '',
  }));
  const measured = peaks.find(({ figure }) => !figure.conflicting);
  const levels = serumRows(facts, toNanomolar, measured?.figure);
  if (measured?.figure.doseMg === undefined) return [...levels, ...printed];
  const { figure, fact } = measured;
  const level = scaledLevel(figure.value, measured.figure.doseMg, lowDoseMg);
  const scaled: ConcentrationRow = {
    kind: 'plasma',
    label: `naltrexone after ${lowDoseMg}\u00a0mg: scaled, not measured`,
    lowNanomolar: level * toNanomolar,
    highNanomolar: level * toNanomolar,
    printed: `${formatDigits(level, 2)}\u00a0ng/mL`,
    certainty: 'derived',
    remark: `worked out as ${figureNumber(figure)} × ${lowDoseMg} ÷ ${measured.figure.doseMg}`,
    origin: fact.id,
  };
  return [scaled, ...levels, ...printed];
}

/** Levels at a time that is not known: no peaks, and not to be read as printed ones. */
function serumRows(
  facts: readonly PharmacologyFact[],
  toNanomolar: number,
  peak: PrintedFigure | undefined,
): readonly ConcentrationRow[] {
  return figuresOf(facts, 'serum-level').map(({ fact, figure }) => ({
    ...common('plasma', figure, fact.id, toNanomolar),
    label: `naltrexone${figure.doseMg === undefined ? '' : ` on ${figure.doseMg}\u00a0mg a day`}: ${figure.label}`,
    certainty: 'uncertain' as const,
    remark:
      peak?.doseMg !== undefined && (figure.to ?? figure.value) > peak.value
        ? `upper end above the mean peak after ${peak.doseMg}\u00a0mg`
        : '',
  }));
}

function common(kind: ConcentrationKind, figure: PrintedFigure, origin: string, factor: number) {
  return {
    kind,
    label: figure.label,
    lowNanomolar: figure.value * factor,
    highNanomolar: (figure.to ?? figure.value) * factor,
    printed: figureNumber(figure),
    origin,
  };
}

/** "39 nM", "100 µM", "117 to 146 nM": a concentration or a range in the unit that keeps it short. */
export function concentrationText(lowNanomolar: number, highNanomolar = lowNanomolar): string {
  const [factor, unit] = lowNanomolar >= 1000 ? [1000, 'µM'] : [1, 'nM'];
  const ends = [...new Set([lowNanomolar, highNanomolar])].map((nanomoles) => {
    const value = nanomoles / factor;
    return String(roundToDigits(value, value < 100 ? 2 : 3));
  });
  return `${ends.join(' to ')}\u00a0${unit}`;
}

/** How many times one concentration is another, to two digits: 2600. */
export function timesHigher(high: number, low: number): number {
  return roundToDigits(high / low, 2);
}
