import { known } from '../missing/missing';
import type { StudySummary } from '../rows/study-summary';
import type { Study } from '../schema/study';
import { csvFile } from './csv';

type Cell = string | number | boolean | null;

/** Columns of the study table as exported; each is declared once, with its name and its value. */
export const studyColumns: readonly {
  readonly name: string;
  readonly value: (summary: StudySummary, study: Study) => Cell;
}[] = [
  { name: 'id', value: (s) => s.id },
  { name: 'name', value: (s) => s.name },
  { name: 'title', value: (s) => s.title },
  { name: 'authors', value: (s) => s.authors },
  { name: 'journal', value: (_, study) => known(study.citation.journal) ?? null },
  { name: 'year', value: (s) => s.year },
  { name: 'doi', value: (s) => s.doi },
  { name: 'pmid', value: (s) => s.pmid },
  { name: 'registrations', value: (s) => s.registrations.join('; ') },
  { name: 'design', value: (s) => s.design },
  { name: 'blinding', value: (s) => s.blinding },
  { name: 'condition_groups', value: (s) => s.conditionGroups.join('; ') },
  { name: 'diagnoses', value: (s) => s.diagnoses.join('; ') },
  { name: 'condition', value: (s) => s.condition },
  { name: 'country', value: (s) => s.country },
  { name: 'participants', value: (s) => s.participants },
  { name: 'participant_set', value: (s) => s.participantSet },
  { name: 'doses_mg_per_day', value: (s) => s.dosesMgPerDay.join('; ') },
  { name: 'duration_weeks', value: (s) => s.durationWeeks },
  { name: 'comparator', value: (s) => s.comparatorLabel },
  { name: 'comparator_classes', value: (s) => s.comparatorClasses.join('; ') },
  { name: 'outcome_domains', value: (s) => s.outcomeDomains.join('; ') },
  { name: 'direction', value: (s) => s.direction },
  { name: 'headline_outcome', value: (s) => s.band.outcomeText },
  { name: 'headline_figure', value: (s) => s.band.figureText },
  { name: 'headline_p', value: (s) => s.band.pText },
  { name: 'headline_kind', value: (s) => s.band.kind },
  { name: 'finding', value: (s) => s.finding },
  { name: 'harms', value: (s) => s.harms },
  { name: 'limitations', value: (s) => s.chips.join('; ') },
  { name: 'cautions', value: (s) => s.cautions.join('; ') },
  { name: 'context_only', value: (s) => s.contextOnly },
];

/** The studies given, in the order given, as a CSV file. */
export function studiesCsv(
  rows: readonly { readonly summary: StudySummary; readonly study: Study }[],
): string {
  return csvFile(
    studyColumns.map((column) => column.name),
    rows.map(({ summary, study }) => studyColumns.map((column) => column.value(summary, study))),
  );
}
