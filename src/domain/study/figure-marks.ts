import type { Reported } from '../missing/missing';
import { isMissing } from '../missing/missing';
import type { Check, Source } from '../schema/source';
import { checkStatuses, sourceKinds } from '../vocabulary/sources';

/** How a figure must look: second-hand figures and those of one extractor differ from the others. */
export interface FigureMarks {
  readonly secondHand: boolean;
  readonly single: boolean;
}

/** The marks of any figure that names its source and check; a source not recorded is not second-hand. */
export function figureMarks(figure: { source: Reported<Source>; check: Check }): FigureMarks {
  return {
    secondHand: !isMissing(figure.source) && sourceKinds[figure.source.kind].secondHand,
    single: checkStatuses[figure.check.status].single,
  };
}
