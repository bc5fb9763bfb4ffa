import type { Told, TrialRow } from '../trials/trial-rows';
import { trialStates } from '../trials/trial-state';
import { csvFile, type Cell } from './csv';
import { plainText } from './plain-text';

const header = [
  'Registrations', 'Condition', 'Title', 'Where it stands', 'State in the registry', 'Start', 'End',
  'End planned', 'People', 'Against', 'Dose', 'Blinding', 'Design', 'Country', 'Sponsor', 'Results',
  'Record here', 'Address',
]; // prettier-ignore

/** Registered trials, a line each, dates as the registry gives them; empty where nothing could be read. */
export function trialsCsv(rows: readonly TrialRow[]): string {
  return csvFile(
    header,
    rows.map((row) =>
      [
        row.registrations.map(({ number }) => number).join('; '),
        row.condition,
        row.title,
        trialStates[row.state].label,
        row.status,
        row.start?.date ?? null,
        row.end?.date ?? null,
        row.end === null ? null : row.end.planned,
        ...[row.people, row.against, row.dose, row.blinding, row.design].map(cellOf),
        ...[row.country, row.sponsor].map(cellOf),
        row.results,
        row.studyId,
        row.link,
      ].map(inOneLine),
    ),
  );
}

function cellOf({ text, known }: Told): Cell {
  return known ? text : null;
}

function inOneLine(cell: Cell): Cell {
  return typeof cell === 'string' ? plainText(cell) : cell;
}
