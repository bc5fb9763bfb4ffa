import { boundLabel } from '../certainty/bound-words';
import type { FindingRow, SummaryOfFindings } from '../certainty/findings';
import { certaintyGrid, type CertaintyGridRow } from '../certainty/grid-words';
import { csvFile, type Cell } from './csv';
import { plainText } from './plain-text';

const header = [
  'Outcome', 'Scale, direction, follow-up', 'People (trials)', 'Comparator', 'Risk with comparator',
  'Risk with LDN', 'Effect [95% interval]', 'What happens', 'Certainty by the figures, no rating',
  'Domain', 'Rule', 'Values used', 'Level', 'Source of the rule',
]; // prettier-ignore

/**
 * A summary of findings with the grid behind each certainty: a line per outcome and domain, one line for
 * an outcome without a bound. `comparator` names what the table compares with.
 */
export function findingsCsv({ rows }: SummaryOfFindings, comparator: string): string {
  return csvFile(
    header,
    rows.flatMap((row) => {
      const own = outcomeCells(row, comparator);
      const grid = row.bound ? certaintyGrid(row.bound) : [null];
      return grid.map((line) => [...own, ...domainCells(line)].map(inOneLine));
    }),
  );
}

function outcomeCells(row: FindingRow, comparator: string): readonly Cell[] {
  const { outcome, detail, participants, comparatorRisk, ldnRisk, whatHappens, bound } = row;
  return [
    outcome,
    detail,
    participants,
    comparator,
    comparatorRisk,
    ldnRisk,
    row.effect ?? (row.notEstimable === '' ? null : row.notEstimable),
    whatHappens,
    bound ? boundLabel(bound) : row.notRated,
  ];
}

function domainCells(line: CertaintyGridRow | null): readonly Cell[] {
  return line === null
    ? [null, null, null, null, null]
    : [line.domain, line.rule, line.values, line.level, line.source];
}

function inOneLine(cell: Cell): Cell {
  return typeof cell === 'string' ? plainText(cell) : cell;
}
