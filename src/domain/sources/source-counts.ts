import type { Study } from '../schema/study';
import { figureMarks } from '../study/figure-marks';

/** "7 outcomes and 1 harm: 5 second-hand, 0 by one reader". */
export function sourceCounts(study: Study): string {
  const marks = [...study.outcomes, ...study.harms.events].map(figureMarks);
  const secondHand = marks.filter((mark) => mark.secondHand).length;
  const single = marks.filter((mark) => mark.single).length;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${plural(study.outcomes.length, 'outcome')} and ${plural(study.harms.events.length, 'harm')}: ${secondHand} second-hand, ${single} by one reader`;
}
