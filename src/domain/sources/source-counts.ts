import type { Study } from '../schema/study';
import { figureMarks } from '../study/figure-marks';
import { counted } from '../format/number';

/** "7 outcomes and 1 harm: 5 second-hand, 0 by one reader". */
export function sourceCounts(study: Study): string {
  const marks = [...study.outcomes, ...study.harms.events].map(figureMarks);
  const secondHand = marks.filter((mark) => mark.secondHand).length;
  const single = marks.filter((mark) => mark.single).length;
  return `${counted(study.outcomes.length, 'outcome')} and ${counted(study.harms.events.length, 'harm')}: ${secondHand} second-hand, ${single} by one reader`;
}
