import { useState } from 'react';
import type { TrialRow } from '../../domain/trials/trial-rows';
import { Button } from '../../ui/Button';
import { downloadFile } from '../../ui/download-file';

interface Origin {
  readonly version: string;
  readonly date: string;
  /** Codes of the conditions and diagnoses that the page is narrowed to. */
  readonly fileTerms: readonly string[];
}

/** The trials shown as a table, and their due dates as a calendar; what writes them comes when asked for. */
export function SaveTrials({ rows, origin }: { rows: readonly TrialRow[]; origin: Origin }) {
  const [failed, setFailed] = useState(false);
  const save = async (kind: 'csv' | 'ics') => {
    try {
      const { fileName } = await import('../../domain/exports/file-name');
      const text = kind === 'csv' ? await csvText(rows) : await calendarText(rows, origin);
      setFailed(false);
      const name = fileName({ ...origin, datasetDate: origin.date }, kind, 'registered trials');
      downloadFile(name, text, kind === 'csv' ? 'text/csv' : 'text/calendar');
    } catch {
      setFailed(true);
    }
  };
  const due = rows.filter(({ state }) => state === 'due').length;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-2">
      <Button look="quiet" onClick={() => void save('csv')}>
        Save as CSV
      </Button>
      {due > 0 && (
        <Button look="quiet" onClick={() => void save('ics')}>
          Due dates as a calendar file ({due})
        </Button>
      )}
      {failed && (
        <span role="alert" className="text-sm">
          It could not be saved. Is the network there?
        </span>
      )}
    </div>
  );
}

async function csvText(rows: readonly TrialRow[]): Promise<string> {
  const { trialsCsv } = await import('../../domain/exports/trials-csv');
  return trialsCsv(rows);
}

async function calendarText(rows: readonly TrialRow[], origin: Origin): Promise<string> {
  const { trialsCalendar } = await import('./trials-calendar');
  return trialsCalendar(rows, origin);
}
