import { markedFigure } from '../bands/band-caption';
import { formatRange } from '../format/number';
import { isMissing, missingText, type Reported } from '../missing/missing';
import { headlineOutcome } from '../summary/headline-outcome';
import { noLimitText } from '../study/limits/no-limit-text';
import { familyNames } from '../summary/search-words';
import type { StudySummary } from '../summary/study-summary';
import type { ReportedEffect } from '../schema/effect';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { csvFile, type Cell } from './csv';
import { shownStudies, type ExportInput } from './export-input';
import { plainText } from './plain-text';

interface Row {
  readonly summary: StudySummary;
  readonly study: Study;
  readonly headline: Outcome | null;
}

/** A value, or in words why there is none: a blank could be read as zero or as none. */
function orReason(value: Reported<string | number> | undefined): Cell {
  if (value === undefined) return 'not reported';
  return isMissing(value) ? missingText(value) : value;
}

const reported = (value: Cell): Cell => (value === null || value === '' ? 'not reported' : value);
const list = (values: readonly (string | number)[], none: string) =>
  values.length === 0 ? none : values.join('; ');

/** A part of the headline effect as printed; what an effect may lack is "not reported". */
function effectCell(
  row: Row,
  part: (effect: ReportedEffect) => Reported<string | number> | undefined,
): Cell {
  const effect = row.headline?.effect;
  if (effect === undefined) return 'no outcome recorded';
  return isMissing(effect) ? missingText(effect) : orReason(part(effect));
}

/** Every column of the table of studies, declared once: its name and its value. */
const studyColumns: readonly { readonly name: string; readonly value: (row: Row) => Cell }[] = [
  { name: 'id', value: ({ study }) => study.id },
  { name: 'name', value: ({ study }) => study.name },
  { name: 'title', value: ({ study }) => orReason(study.citation.title) },
  { name: 'authors', value: ({ study }) => authors(study) },
  { name: 'journal', value: ({ study }) => orReason(study.citation.journal) },
  { name: 'year', value: ({ study }) => orReason(study.citation.year) },
  { name: 'volume', value: ({ study }) => orReason(study.citation.volume) },
  { name: 'issue', value: ({ study }) => orReason(study.citation.issue) },
  { name: 'pages', value: ({ study }) => orReason(study.citation.pages) },
  { name: 'doi', value: ({ study }) => orReason(study.citation.doi) },
  { name: 'pmid', value: ({ study }) => orReason(study.citation.pmid) },
  { name: 'registrations', value: ({ study }) => list(study.registrations, 'none recorded') },
  { name: 'design', value: ({ study }) => study.design },
  { name: 'blinding', value: ({ study }) => study.blinding },
  {
    name: 'condition_groups',
    value: ({ study }) => list(study.conditionGroups, 'none of the five'),
  },
  { name: 'diagnoses', value: ({ study }) => list(study.diagnoses, 'none of those listed') },
  { name: 'condition', value: ({ study }) => study.condition },
  { name: 'country', value: ({ study }) => orReason(study.population.country) },
  { name: 'participants', value: ({ summary }) => reported(summary.participants) },
  { name: 'analysed', value: ({ study }) => orReason(study.population.analyzed) },
  { name: 'participant_set', value: ({ study }) => study.participantSet },
  { name: 'female_percent', value: ({ study }) => orReason(study.population.femalePercent) },
  { name: 'mean_age_years', value: ({ study }) => orReason(study.population.meanAgeYears) },
  {
    name: 'doses_mg_per_day',
    value: ({ summary: { dosesMgPerDay, doseRangeMgPerDay: range } }) =>
      range ? formatRange(range) : list(dosesMgPerDay, 'not reported'),
  },
  { name: 'duration_weeks', value: ({ study }) => orReason(study.intervention.durationWeeks) },
  { name: 'comparator', value: ({ study }) => reported(study.comparator.label) },
  {
    name: 'comparator_classes',
    value: ({ study }) => list(study.comparator.classes, 'does not apply'),
  },
  {
    name: 'outcome_domains',
    value: ({ summary }) => list(summary.outcomeDomains, 'none recorded'),
  },
  {
    name: 'direction',
    value: ({ summary }) => summary.direction ?? summary.pooledDirection ?? 'not compared',
  },
  { name: 'headline_outcome', value: ({ summary }) => reported(summary.band.outcomeText) },
  { name: 'headline_figure', value: ({ summary }) => reported(markedFigure(summary.band)) },
  { name: 'headline_kind', value: ({ summary }) => summary.band.kind },
  { name: 'headline_measure', value: (row) => effectCell(row, (effect) => effect.measure) },
  { name: 'headline_estimate', value: (row) => effectCell(row, (effect) => effect.estimate) },
  { name: 'headline_low', value: (row) => effectCell(row, (effect) => effect.interval?.low) },
  { name: 'headline_high', value: (row) => effectCell(row, (effect) => effect.interval?.high) },
  {
    name: 'headline_level_percent',
    value: (row) => effectCell(row, (effect) => effect.interval?.levelPercent),
  },
  { name: 'headline_p', value: ({ summary }) => reported(summary.band.pText) },
  { name: 'finding', value: ({ study }) => study.finding },
  { name: 'harms', value: ({ summary }) => summary.harms },
  {
    name: 'limitations',
    value: ({ summary }) => list(summary.chips, noLimitText(summary.design)),
  },
  { name: 'cautions', value: ({ summary }) => list(summary.cautions, 'none recorded') },
  { name: 'context_only', value: ({ summary }) => summary.contextOnly },
];

function authors({ citation }: Study): Cell {
  return reported(familyNames(citation) || (citation.authorsNote ?? ''));
}

/** The studies given, in the order given, with every column, as a CSV file. */
export function studiesCsv(
  rows: readonly { readonly summary: StudySummary; readonly study: Study }[],
): string {
  return csvFile(
    studyColumns.map(({ name }) => name),
    rows.map(({ summary, study }) => {
      const row = { summary, study, headline: headlineOutcome(study) };
      return studyColumns.map(({ value }) => {
        const cell = value(row);
        return typeof cell === 'string' ? plainText(cell) : cell;
      });
    }),
  );
}

/** Every column of the studies shown. */
export function fullCsv(input: ExportInput): string {
  return studiesCsv(shownStudies(input));
}
