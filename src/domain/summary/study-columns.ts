import { markedFigure } from '../bands/band-caption';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { cautionKinds } from '../vocabulary/cautions';
import { designs } from '../vocabulary/filters/designs';
import { resultDirections } from '../vocabulary/filters/directions';
import { noLimitText } from '../study/limits/no-limit-text';
import { tableColumns } from '../vocabulary/filters/view-choices';
import { limitationChips } from '../vocabulary/limitation-chips';
import type { StudySummary } from './study-summary';

/** What a table of studies says of one study, in the words of the screen. */
export interface StudyColumn {
  readonly key: string;
  readonly label: string;
  readonly value: (study: StudySummary) => string | number;
}

const notReported = 'not reported';

function listed(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join('; ');
}

/**
 * Columns of a table of studies, each declared once, for the screen and for files. The screen shows those
 * of `tableColumns` that the reader chose, in that order; files have them all.
 */
export const studyColumns: readonly StudyColumn[] = [
  { key: 'id', label: 'Id', value: (study) => study.id },
  { key: 'name', label: tableColumns.name.label, value: (study) => study.name },
  {
    key: 'participants',
    label: tableColumns.participants.label,
    value: (study) => study.participants ?? notReported,
  },
  {
    key: 'design',
    label: tableColumns.design.label,
    value: (study) => designs[study.design].label,
  },
  {
    key: 'result',
    label: tableColumns.result.label,
    value: ({ band }) => markedFigure(band) || (band.kind === 'words' ? band.text : notReported),
  },
  {
    key: 'p-value',
    label: 'P value',
    value: ({ band }) => band.pText || notReported,
  },
  {
    key: 'direction',
    label: tableColumns.direction.label,
    value: ({ direction, pooledDirection }) => {
      const said = direction ?? pooledDirection;
      return said === undefined ? 'not compared' : resultDirections[said].label;
    },
  },
  {
    key: 'outcome',
    label: tableColumns.outcome.label,
    value: ({ band }) => band.outcomeText || (band.kind === 'words' ? band.text : notReported),
  },
  { key: 'harms', label: tableColumns.harms.label, value: (study) => study.harms },
  {
    key: 'comparator',
    label: tableColumns.comparator.label,
    value: (study) => study.comparatorLabel,
  },
  {
    key: 'dose',
    label: tableColumns.dose.label,
    value: ({ dosesMgPerDay, doseRangeMgPerDay: doses = dosesMgPerDay }) =>
      doses.length === 0 ? notReported : formatDoses(doses),
  },
  {
    key: 'duration',
    label: tableColumns.duration.label,
    value: ({ durationWeeks }) =>
      durationWeeks === null ? notReported : formatWeeks(durationWeeks),
  },
  { key: 'condition', label: tableColumns.condition.label, value: (study) => study.condition },
  { key: 'finding', label: tableColumns.finding.label, value: (study) => study.finding },
  {
    key: 'warnings',
    label: tableColumns.warnings.label,
    value: ({ cautions }) =>
      listed(
        cautions.map((kind) => cautionKinds[kind]),
        'none recorded',
      ),
  },
  {
    key: 'limitations',
    label: tableColumns.limitations.label,
    value: ({ chips, design }) =>
      listed(
        chips.map((chip) => limitationChips[chip].label),
        noLimitText(design),
      ),
  },
];
