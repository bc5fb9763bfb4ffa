import type { FigureMarks } from '../../domain/study/figure-marks';

/** Says in words what the dashed rule beside a figure means. */
export function FigureTags({ marks }: { marks: FigureMarks }) {
  if (!marks.secondHand && !marks.single) return null;
  return (
    <ul className="flex flex-wrap gap-x-3 text-xs font-semibold text-warn">
      {marks.secondHand && <li>second-hand</li>}
      {marks.single && <li>read by one extractor</li>}
    </ul>
  );
}
