import { markedFigure } from '../bands/band-caption';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { cautionKinds } from '../vocabulary/cautions';
import { designs } from '../vocabulary/filters/designs';
import { resultDirections } from '../vocabulary/filters/directions';
import { noLimitText } from '../study/limits/no-limit-text';
import { limitationChips } from '../vocabulary/limitation-chips';
import type { StudySummary } from './study-summary';

/** What a table of studies says of one study, in the words of the screen. */
export interface StudyColumn {
  readonly key: string;
  readonly label: string;
  readonly value: (study: StudySummary) => string | number;
  /** Shown in the table on screen; the others are in the exported one only. */
  readonly onScreen: boolean;
}

const notReported = 'not reported';

function listed(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join('; ');
}

/** Columns of a table of studies, each declared once, for the screen and for files. */
export const studyColumns: readonly StudyColumn[] = [
  { key: 'id', label: 'Id', value: (study) => study.id, onScreen: false },
  { key: 'name', label: 'Study', value: (study) => study.name, onScreen: true },
  {
    key: 'participants',
    label: 'n',
    value: (study) => study.participants ?? notReported,
    onScreen: true,
  },
  {
    key: 'design',
    label: 'Design',
    value: (study) => designs[study.design].label,
    onScreen: true,
  },
  {
    key: 'result',
    label: 'Result',
    value: ({ band }) => markedFigure(band) || (band.kind === 'words' ? band.text : notReported),
    onScreen: true,
  },
  {
    key: 'p-value',
    label: 'P value',
    value: ({ band }) => band.pText || notReported,
    onScreen: false,
  },
  {
    key: 'direction',
    label: 'Direction',
    value: ({ direction, pooledDirection }) => {
      const said = direction ?? pooledDirection;
      return said === undefined ? 'not compared' : resultDirections[said].label;
    },
    onScreen: true,
  },
  {
    key: 'outcome',
    label: 'Headline outcome',
    value: ({ band }) => band.outcomeText || (band.kind === 'words' ? band.text : notReported),
    onScreen: true,
  },
  { key: 'harms', label: 'Harms', value: (study) => study.harms, onScreen: true },
  {
    key: 'comparator',
    label: 'Comparator',
    value: (study) => study.comparatorLabel,
    onScreen: true,
  },
  {
    key: 'dose',
    label: 'Dose',
    value: ({ dosesMgPerDay, doseRangeMgPerDay: doses = dosesMgPerDay }) =>
      doses.length === 0 ? notReported : formatDoses(doses),
    onScreen: true,
  },
  {
    key: 'duration',
    label: 'Duration',
    value: ({ durationWeeks }) =>
      durationWeeks === null ? notReported : formatWeeks(durationWeeks),
    onScreen: true,
  },
  { key: 'condition', label: 'Condition', value: (study) => study.condition, onScreen: true },
  { key: 'finding', label: 'Finding', value: (study) => study.finding, onScreen: false },
  {
    key: 'warnings',
    label: 'Warnings',
    value: ({ cautions }) =>
      listed(
        cautions.map((kind) => cautionKinds[kind]),
        'none recorded',
      ),
    onScreen: false,
  },
  {
    key: 'limitations',
    label: 'Limitations',
    value: ({ chips, design }) =>
      listed(
        chips.map((chip) => limitationChips[chip].label),
        noLimitText(design),
      ),
    onScreen: false,
  },
];
