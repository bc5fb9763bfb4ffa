import { roundToDigits } from '../format/digits';
import { formatNumber } from '../format/number';
import { readingsByDose, type DoseKnowledge } from './dose-explorer';
import { nanomolar, scaledLevel } from './molar-concentration';
import { blockedAt } from './saturable-fit';
import { plural } from '../format/words';
import { LEVEL_CAUTION } from './level-caution';

/** What is known and what is not known at a dose, one sentence each, in this order. */
export interface DoseStatement {
  readonly known: readonly string[];
  readonly notKnown: readonly string[];
}

const nbsp = '\u00a0';

/** The statement for a dose in mg. Every number in it is a figure of the facts or computed from one. */
export function doseStatement(doseMg: number, knowledge: DoseKnowledge): DoseStatement {
  const { halfTime, licensedMg } = knowledge;
  const atHalfTimeDose = halfTime !== null && doseMg === halfTime.doseMg;
  const known = [
    measuredText(doseMg, knowledge),
    fittedText(doseMg, knowledge),
    rangeText(doseMg, knowledge),
    effectiveText(doseMg, knowledge),
  ];
  const notKnown: string[] = [];
  if (halfTime !== null) {
    const hours = `${halfTime.low} to ${halfTime.high}${nbsp}h`;
    const at = mg(halfTime.doseMg);
    if (atHalfTimeDose) known.push(`After ${at}, blockade in the brain halved in ${hours}.`);
    else {
      const tail = `the half-time of ${hours} was measured after ${at} only.`;
      notKnown.push(`How long blockade lasts after ${mg(doseMg)}: ${tail}`);
    }
  }
  const level = levelText(doseMg, knowledge);
  if (level !== null) (doseMg === knowledge.peak?.doseMg ? known : notKnown).push(level);
  const relief = 'Whether this much blockade has to do with less pain: no claim here tests it.';
  if (licensedMg !== null) notKnown.push(relief);
  return { known: known.filter((text) => text !== null), notKnown };
}

function mg(doseMg: number): string {
  return `${formatNumber(doseMg)}${nbsp}mg`;
}

function percents(values: readonly number[]): string {
  const [last, ...rest] = values.toReversed();
  return rest.length === 0 ? `${last}%` : `${rest.toReversed().join(', ')} and ${last}%`;
}

function measuredText(doseMg: number, { readings }: DoseKnowledge): string | null {
  const doses = readingsByDose(readings);
  const exact = doses.find((dose) => dose.doseMg === doseMg);
  if (exact) {
    const { blockedPercents } = exact;
    const noun = plural(
      blockedPercents.length,
      'one PET reading',
      `${blockedPercents.length} PET readings`,
    );
    return `Measured at ${mg(doseMg)}: ${percents(blockedPercents)} of mu receptors in the brain blocked within 8${nbsp}h (${noun}).`;
  }
  const near = [
    doses.findLast((dose) => dose.doseMg < doseMg),
    doses.find((dose) => dose.doseMg > doseMg),
  ].filter((dose) => dose !== undefined);
  if (near.length === 0) return null;
  const list = near.map((dose) => `${percents(dose.blockedPercents)} at ${mg(dose.doseMg)}`);
  return `No reading at ${mg(doseMg)}; the nearest found ${list.join(' and ')}.`;
}

function fittedText(doseMg: number, { fit, readings }: DoseKnowledge): string | null {
  if (fit === null) return null;
  const lowest = Math.min(...readings.map((reading) => reading.doseMg));
  const beyond =
    doseMg < lowest ? ` Below ${mg(lowest)} the curve goes on without any reading.` : '';
  const value = formatNumber(blockedAt(doseMg, fit), 0);
  const spread = formatNumber(fit.residualSd, 0);
  return `The curve fitted here passes ${mg(doseMg)} at ${value}%; the readings lie about ${spread} percentage points off it (standard deviation).${beyond}`;
}

function rangeText(doseMg: number, { lowDoseMg, licensedMg }: DoseKnowledge): string | null {
  if (lowDoseMg === null || licensedMg === null) return null;
  const range = `${formatNumber(lowDoseMg.low)} to ${mg(lowDoseMg.high)} a day`;
  const where = doseMg < lowDoseMg.low ? 'Below' : doseMg > lowDoseMg.high ? 'Above' : 'Within';
  const licensed =
    doseMg === licensedMg ? 'this is the licensed dose' : `the licensed dose is ${mg(licensedMg)}`;
  return `${where} the ${range} that a review calls low; ${licensed}.`;
}

function effectiveText(doseMg: number, { effectiveDoses }: DoseKnowledge): string | null {
  if (effectiveDoses.length === 0) return null;
  const list = effectiveDoses.map(
    ({ label, doseMg: dose }) => `${formatNumber(dose, 2)}${nbsp}mg (${label})`,
  );
  const exact = effectiveDoses.find((dose) => dose.doseMg === doseMg);
  const above = effectiveDoses.filter((dose) => dose.doseMg > doseMg).length;
  const inside = above > 0 && above < effectiveDoses.length;
  const where = exact
    ? `is the ${exact.label}`
    : inside
      ? 'lies between these'
      : `is ${above > 0 ? 'less' : 'more'} than these`;
  return `The dose-finding study in fibromyalgia, without placebo, estimated that ${list.join(' and ')} bring a response; ${mg(doseMg)} ${where}.`;
}

function levelText(doseMg: number, { peak, serum, gramsPerMol }: DoseKnowledge): string | null {
  if (peak === null) return null;
  const level = scaledLevel(peak.nanogramsPerMl, peak.doseMg, doseMg);
  const molar =
    gramsPerMol === null ? '' : `, ${threeDigits(nanomolar(level, gramsPerMol))}${nbsp}nM`;
  const text = `${threeDigits(level)}${nbsp}ng/mL${molar}`;
  if (doseMg === peak.doseMg) return `The mean peak in plasma after ${mg(doseMg)} is ${text}.`;
  const reported =
    serum === null
      ? ''
      : ` On ${mg(serum.doseMg)} a day ${formatNumber(serum.low)} to ${formatNumber(serum.high)}${nbsp}ng/mL were reported in serum, ${LEVEL_CAUTION}${serum.high > peak.nanogramsPerMl ? `; the upper end lies above the mean peak after ${mg(peak.doseMg)}, unexplained` : ''}.`;
  return `The level in plasma: no peak below ${mg(peak.doseMg)} was found. Scaled from ${mg(peak.doseMg)} it would be near ${text}, if levels follow the dose so far down.${reported}`;
}

function threeDigits(value: number): string {
  return formatNumber(roundToDigits(value, value < 10 ? 2 : 3));
}
