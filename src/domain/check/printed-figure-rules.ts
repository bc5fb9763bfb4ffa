import { known } from '../missing/missing';
import type { PrintedFigure } from '../schema/printed-figure';
import type { Source } from '../schema/source';
import { figureQuantities } from '../vocabulary/figure-quantities';
import type { FieldFault } from './fault';
import { joinPath } from '../census/leaves';

/** Figures of claims and facts: units that drawings rely on, ranges and intervals in order. */
export function printedFigureFaults(figures: readonly PrintedFigure[]): readonly FieldFault[] {
  return figures.flatMap((figure, i) =>
    faultsOfFigure(figure).map(({ field, reason }) => ({
      field: joinPath(`figures[${i}]`, field),
      reason,
    })),
  );
}

function faultsOfFigure(figure: PrintedFigure): readonly FieldFault[] {
  const { value, to, unit, quantity, interval, doseMg } = figure;
  const faults: FieldFault[] = [];
  if (to !== undefined && to <= value) {
    faults.push({ field: 'to', reason: `is ${to}, not above ${value}` });
  }
  if (interval !== undefined && !(interval.low <= value && value <= interval.high)) {
    const reason = `runs from ${interval.low} to ${interval.high}, without ${value}`;
    faults.push({ field: 'interval', reason });
  }
  if (quantity !== undefined && figureQuantities[quantity].unit !== unit) {
    const reason = `is "${unit ?? ''}"; ${quantity} is drawn in ${figureQuantities[quantity].unit}`;
    faults.push({ field: 'unit', reason });
  }
  if (quantity === 'mu-blockade') {
    if (doseMg === undefined) faults.push({ field: 'doseMg', reason: 'is missing' });
    if (value < 0 || value > 100) faults.push({ field: 'value', reason: 'is not a percentage' });
  }
  return faults;
}

/** Why a reader could not look a source up: no address, and no word on why. */
export function sourceFaults(source: Source): readonly FieldFault[] {
  if (known(source.url) !== undefined) return [];
  if (typeof source.url === 'object' && source.url.note !== undefined) return [];
  return [{ field: 'source.url', reason: 'is missing; say in its note what was read' }];
}
