import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDoses } from '../../domain/format/dose';
import { formatWeeks } from '../../domain/format/duration';
import { formatCount } from '../../domain/format/number';
import type { StudySummary } from '../../domain/rows/study-summary';
import { designs } from '../../domain/vocabulary/designs';
import { resultDirections } from '../../domain/vocabulary/directions';

export interface StudyColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly cell: (study: StudySummary) => ReactNode;
}

const notReported = <span className="text-soft">not reported</span>;

/** Columns of the table of studies, each declared once. */
export const studyTableColumns: readonly StudyColumn[] = [
  {
    key: 'name',
    label: 'Study',
    cell: (study) => (
      <Link href={`/studies/${study.id}`} className="font-semibold">
        {study.name}
      </Link>
    ),
  },
  { key: 'condition', label: 'Condition', cell: (study) => study.condition },
  { key: 'design', label: 'Design', cell: (study) => designs[study.design].label },
  {
    key: 'participants',
    label: 'n',
    numeric: true,
    cell: (study) => (study.participants === null ? notReported : formatCount(study.participants)),
  },
  {
    key: 'dose',
    label: 'Dose',
    cell: (study) =>
      study.dosesMgPerDay.length === 0 ? notReported : formatDoses(study.dosesMgPerDay),
  },
  {
    key: 'duration',
    label: 'Duration',
    cell: (study) =>
      study.durationWeeks === null ? notReported : formatWeeks(study.durationWeeks),
  },
  { key: 'comparator', label: 'Comparator', cell: (study) => study.comparatorLabel },
  {
    key: 'outcome',
    label: 'Headline outcome',
    cell: (study) => study.band.outcomeText || (study.band.kind === 'words' && study.band.text),
  },
  {
    key: 'result',
    label: 'Result',
    cell: (study) =>
      study.band.figureText === '' ? (
        <span className="text-soft">
          {study.band.kind === 'words' ? study.band.text : 'not reported'}
        </span>
      ) : (
        <>
          <span className="font-semibold">{study.band.figureText}</span>
          {study.band.pText && <span className="block text-soft">{study.band.pText}</span>}
        </>
      ),
  },
  {
    key: 'direction',
    label: 'Direction',
    cell: (study) =>
      study.direction === null ? (
        <span className="text-soft">not compared</span>
      ) : (
        resultDirections[study.direction].label
      ),
  },
  { key: 'harms', label: 'Harms', cell: (study) => study.harms },
];
