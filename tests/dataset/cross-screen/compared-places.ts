import { comparisonSections, type ComparisonRow } from '../../../src/domain/record/comparison-rows';
import { reviewsFileOf } from '../../../src/domain/reviews/reviews-file';
import type { Outcome } from '../../../src/domain/schema/outcome';
import type { Study } from '../../../src/domain/schema/study';
import { controlledContrast } from '../../../src/domain/study/contrast';
import { outcomeText } from '../../../src/domain/study/outcome-text';
import { headlineOutcome } from '../../../src/domain/summary/headline-outcome';
import { outcomeDomains } from '../../../src/domain/vocabulary/filters/outcomes';
import { countsIn } from './record-places';
import { plainNumbers, printedEffect, type Place, type Saying } from './saying';

/** The comparison prints an outcome a line: "Pain, 12 weeks: −0.34 [−0.95, 0.27]; 20 of 49 v 13 of 50". */
export function comparison(alter: (text: string) => string = (text) => text): Place {
  return {
    name: 'comparison',
    read: ({ studies }) => {
      const rows = comparisonSections(studies).flatMap(({ rows: all }) => all);
      const rowOf = (label: string) => rows.find((row) => row.label === label);
      const cell = (row: ComparisonRow | undefined, at: number) =>
        alter(row?.cells[at]?.text ?? '');
      return studies.flatMap((study, at) => {
        const headline = headlineOutcome(study);
        const domains = new Set(study.outcomes.map(({ domain }) => domain));
        return [
          ...(headline ? ofLine(study, headline, cell(rowOf('Headline outcome'), at)) : []),
          ...[...domains].flatMap((domain) => {
            const lines = cell(rowOf(outcomeDomains[domain].label), at).split('\n');
            return study.outcomes
              .filter((outcome) => outcome.domain === domain)
              .flatMap((outcome, line) => ofLine(study, outcome, lines[line] ?? ''));
          }),
          ...countsIn(study.id, 'harm stopped', cell(rowOf('Stopped for adverse events'), at)),
          ...countsIn(study.id, 'harm serious', cell(rowOf('Serious adverse events'), at)),
        ];
      });
    },
  };
}

function ofLine(study: Study, outcome: Outcome, line: string): readonly Saying[] {
  const measured = `outcome ${outcome.key}`;
  const figures = plainNumbers(line.slice(`${outcomeText(outcome)}: `.length));
  const value = printedEffect(figures);
  return [
    ...(value === null
      ? []
      : [{ study: study.id, measured, fact: 'printed effect' as const, value }]),
    ...countsIn(study.id, controlledContrast(outcome) ? measured : null, figures),
  ];
}

/** The matrix of reviews gives the people of each trial. */
export function reviewMatrix(alter: (people: number) => number = (people) => people): Place {
  return {
    name: 'review matrix',
    read: (dataset) =>
      reviewsFileOf(dataset).matrix.trials.map(({ id, participants }) => ({
        study: id,
        measured: '',
        fact: 'participants',
        value: participants === null ? 'not reported' : String(alter(participants)),
      })),
  };
}
