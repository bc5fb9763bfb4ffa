import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import type { StudySummary } from '../rows/study-summary';
import { cautionKinds } from '../vocabulary/cautions';
import { designs } from '../vocabulary/designs';
import { resultDirections } from '../vocabulary/directions';
import { limitationChips } from '../vocabulary/limitation-chips';
import type { Cell } from './csv';
import { plainText } from './plain-text';

/** A table as it stands on a screen: headings and, in the order shown, rows. */
export interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const notReported = 'not reported';

function listed(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join('; ');
}

/** What cards and table show of a study, in the words of the screen. */
const shownColumns: readonly {
  readonly label: string;
  readonly value: (study: StudySummary) => Cell;
}[] = [
  { label: 'Id', value: (study) => study.id },
  { label: 'Study', value: (study) => study.name },
  { label: 'Condition', value: (study) => study.condition },
  { label: 'Design', value: (study) => designs[study.design].label },
  { label: 'n', value: (study) => study.participants ?? notReported },
  {
    label: 'Dose',
    value: ({ dosesMgPerDay }) =>
      dosesMgPerDay.length === 0 ? notReported : formatDoses(dosesMgPerDay),
  },
  {
    label: 'Duration',
    value: ({ durationWeeks }) =>
      durationWeeks === null ? notReported : formatWeeks(durationWeeks),
  },
  { label: 'Comparator', value: (study) => study.comparatorLabel },
  {
    label: 'Headline outcome',
    value: ({ band }) => band.outcomeText || (band.kind === 'words' ? band.text : notReported),
  },
  {
    label: 'Result',
    value: ({ band }) => band.figureText || (band.kind === 'words' ? band.text : notReported),
  },
  { label: 'P value', value: ({ band }) => band.pText || notReported },
  {
    label: 'Direction',
    value: ({ direction }) =>
      direction === null ? 'not compared' : resultDirections[direction].label,
  },
  { label: 'Finding', value: (study) => study.finding },
  { label: 'Harms', value: (study) => study.harms },
  {
    label: 'Warnings',
    value: ({ cautions }) =>
      listed(
        cautions.map((kind) => cautionKinds[kind]),
        'none recorded',
      ),
  },
  {
    label: 'Limitations',
    value: ({ chips }) =>
      listed(
        chips.map((chip) => limitationChips[chip].label),
        'none flagged by rule',
      ),
  },
];

/** The studies on screen, one row each; spaces that only serve the line break become plain ones. */
export function shownTable(studies: readonly StudySummary[]): ShownTable {
  return {
    columns: shownColumns.map(({ label }) => label),
    rows: studies.map((study) =>
      shownColumns.map(({ value }) => {
        const cell = value(study);
        return typeof cell === 'string' ? plainText(cell) : cell;
      }),
    ),
  };
}
