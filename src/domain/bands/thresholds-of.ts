import { formatNumber } from '../format/number';
import { upperFirst } from '../format/sentence-case';
import { isMissing, known, missingText } from '../missing/missing';
import { thresholdUnits, thresholdUses } from '../vocabulary/thresholds';
import type { Instrument } from '../schema/instrument';
import type { Outcome } from '../schema/outcome';
import type { PointThreshold } from './place-on-null-line';
import { sourceEntry, type FigureSource } from '../sources/source-entry';
import { describeSource } from '../sources/study-sources';

/** A published threshold of an outcome's instrument, in words. */
export interface ThresholdLine {
  readonly id: string;
  /** "Within-person threshold", which is never a difference between groups. */
  readonly label: string;
  readonly text: string;
  readonly source: FigureSource;
}

/** Every threshold record that an outcome names, in its order; ids that no record has are passed over. */
export function thresholdsOf(
  outcome: Outcome,
  instruments: readonly Instrument[],
): readonly ThresholdLine[] {
  return (outcome.instrumentIds ?? []).flatMap((id) => {
    const instrument = instruments.find((candidate) => candidate.id === id);
    return instrument ? [lineOf(instrument)] : [];
  });
}

function lineOf(instrument: Instrument): ThresholdLine {
  const { threshold, statement, applies, withinPerson, source } = instrument;
  const uses = applies.map((use) => thresholdUses[use]).join(', ');
  const text = isMissing(statement)
    ? `${instrument.instrument}: ${missingText(isMissing(threshold) ? threshold : statement)}`
    : statement;
  return {
    id: instrument.id,
    label:
      known(withinPerson) === true
        ? 'Within-person threshold, not a difference between groups'
        : uses === ''
          ? 'Threshold'
          : `Threshold (${uses})`,
    text,
    source: {
      title: `Threshold: ${instrument.instrument}`,
      entries: [
        sourceEntry({
          ...entryOf(source),
          citation: known(instrument.citation) ?? null,
          checkNote: notesOf(instrument),
        }),
      ],
    },
  };
}

/** How important the change is held to be, for what, on what basis, and what was read. */
function notesOf({ level, applies, basis, readNote, note }: Instrument): string {
  return [known(level), applies.map((use) => thresholdUses[use]).join(', '), basis, readNote, note]
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => `${upperFirst(part).replace(/\.$/, '')}.`)
    .join(' ');
}

function entryOf(source: Instrument['source']) {
  const { link, ...rest } = describeSource(source);
  return { ...rest, links: link ? [link] : [] };
}

/**
 * The first threshold in points of the outcome's own scale; those in percent of the starting value
 * have no place on an axis of points.
 */
export function pointThreshold(
  outcome: Outcome,
  instruments: readonly Instrument[],
): PointThreshold | null {
  for (const id of outcome.instrumentIds ?? []) {
    const threshold = known(instruments.find((candidate) => candidate.id === id)?.threshold);
    if (threshold?.kind !== 'single' || threshold.unit !== 'points') continue;
    const unit = threshold.value === 1 ? 'point' : thresholdUnits.points;
    return {
      points: threshold.value,
      label: `${formatNumber(threshold.value)} ${unit}, within-person threshold`,
    };
  }
  return null;
}
