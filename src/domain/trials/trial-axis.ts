import { firstDayOf, lastDayOf } from '../format/partial-date';
import type { TrialRow } from './trial-rows';

/** Whole years that a time line spans; the last day of `lastYear` is its right end. */
export interface TrialAxis {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Place of the day of the dataset, as a share of the width. */
  readonly today: number;
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
}

/** A trial on the time line, in shares of the width; null where no end is known. */
export interface TrialSpan {
  /** Null where the start is not known. */
  readonly from: number | null;
  /** The year, month or day in which it ends: no more exact than the registry. */
  readonly endFrom: number;
  readonly endTo: number;
  readonly planned: boolean;
}

/** The axis that holds every end and the day of the dataset (an ISO date). Starts may lie before it. */
export function trialAxis(rows: readonly TrialRow[], date: string): TrialAxis {
  const years = [date, ...rows.flatMap(({ end }) => end?.date ?? [])].map(yearOf);
  const bounds = { firstYear: Math.min(...years), lastYear: Math.max(...years) };
  const span = bounds.lastYear - bounds.firstYear + 1;
  const step = span > 8 ? 5 : 1;
  const all = Array.from({ length: span }, (_, i) => bounds.firstYear + i);
  return {
    ...bounds,
    today: placeOf(date, bounds),
    ticks: all
      .filter((year) => year % step === 0)
      .map((year) => ({ year, at: placeOf(`${year}-01-01`, bounds) })),
  };
}

export function spanOf(
  { start, end }: Pick<TrialRow, 'start' | 'end'>,
  axis: TrialAxis,
): TrialSpan | null {
  if (end === null) return null;
  return {
    from: start === null ? null : Math.max(0, placeOf(firstDayOf(start.date), axis)),
    endFrom: placeOf(firstDayOf(end.date), axis),
    endTo: placeOf(lastDayOf(end.date), axis),
    planned: end.planned,
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function placeOf(
  isoDate: string,
  { firstYear, lastYear }: Pick<TrialAxis, 'firstYear' | 'lastYear'>,
): number {
  const from = Date.UTC(firstYear, 0, 1);
  return (Date.parse(isoDate) - from) / (Date.UTC(lastYear + 1, 0, 1) - from);
}
