import type { StudySummary } from '../summary/study-summary';
import type { Sort } from '../vocabulary/filters/view-choices';
import { designs } from '../vocabulary/filters/designs';
import { foldText } from './search-tokens';

type Compare = (a: StudySummary, b: StudySummary) => number;

/** Largest first; what is not reported comes last. */
const falling =
  (value: (study: StudySummary) => number | null): Compare =>
  (a, b) => {
    const x = value(a);
    const y = value(b);
    if (x === y) return 0;
    return x === null ? 1 : y === null ? -1 : y - x;
  };

/** By characters, not by a locale, so that every browser lists alike. */
const rising =
  (value: (study: StudySummary) => string | number): Compare =>
  (a, b) => {
    const x = value(a);
    const y = value(b);
    return x < y ? -1 : x > y ? 1 : 0;
  };

const leading: Readonly<Record<Exclude<Sort, 'design'>, Compare>> = {
  year: falling((study) => study.year),
  participants: falling((study) => study.participants),
  precision: falling((study) => study.precision),
};

/** What the reader asked about by design, then everything that is not low dose by design. */
function byDesign(studies: readonly StudySummary[]): readonly StudySummary[] {
  const folded = new Map(studies.map(({ name }) => [name, foldText(name)]));
  const steps: readonly Compare[] = [
    // Naltrexone that is not low dose stays behind what the reader asked about.
    rising((study) => Number(study.contextOnly)),
    rising((study) => designs[study.design].order),
    // Within a design, a study with a figure before one without, a trial before its later analyses.
    rising((study) => Number(study.band.figureText === '')),
    rising((study) => Number(study.parentStudy !== null)),
    leading.participants,
    leading.year,
    rising((study) => folded.get(study.name) ?? ''),
    rising((study) => study.id),
  ];
  return studies.toSorted((a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/**
 * Positions of the studies in each order. Every order is total: ties fall back on design order,
 * which ends with the id, so the order of the files never shows.
 */
export function studyOrders(studies: readonly StudySummary[]): Readonly<Record<Sort, Uint32Array>> {
  const positions = new Map(studies.map((study, at) => [study, at]));
  const toPositions = (ordered: readonly StudySummary[]) =>
    Uint32Array.from(ordered, (study) => positions.get(study) ?? 0);
  const design = byDesign(studies);
  // Sorting is stable: equal studies keep their design order.
  const led = (sort: keyof typeof leading) => toPositions(design.toSorted(leading[sort]));
  return {
    design: toPositions(design),
    year: led('year'),
    participants: led('participants'),
    precision: led('precision'),
  };
}
