import ICAL from 'ical.js';
import { firstDayOf, lastDayOf } from '../../domain/format/partial-date';
import type { TrialRow } from '../../domain/trials/trial-rows';
import { plainText } from '../../domain/exports/plain-text';

// The space that continues a line counts among its 75 octets (RFC 5545, 3.1); the library leaves it out.
ICAL.foldLength = 74;

interface Origin {
  readonly version: string;
  /** ISO date of the dataset. */
  readonly date: string;
}

/**
 * The trials that are due later as an iCalendar file (RFC 5545): an entry over the day, month or year in
 * which the registry plans the end, no more exact than it is. What is overdue has no day to come.
 */
export function trialsCalendar(rows: readonly TrialRow[], origin: Origin): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue(
    'prodid',
    `-//LDN Evidence//Trials to report ${origin.version}//EN`,
  );
  calendar.addPropertyWithValue('x-wr-calname', 'LDN trials to report');
  for (const row of rows)
    if (row.state === 'due' && row.end !== null)
      calendar.addSubcomponent(eventOf(row, row.end.date, origin));
  return `${calendar.toString()}\r\n`;
}

function eventOf(row: TrialRow, end: string, { version, date }: Origin): ICAL.Component {
  const numbers = row.registrations.map(({ number }) => number).join(', ');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${row.id}@ldn-evidence`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${date}T00:00:00Z`));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(firstDayOf(end)));
  const after = ICAL.Time.fromDateString(lastDayOf(end));
  after.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('dtend', after);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue(
    'summary',
    plainText(`LDN trial due to end: ${row.condition}${numbers === '' ? '' : ` (${numbers})`}`),
  );
  event.addPropertyWithValue(
    'description',
    [
      `End by the registry: ${row.endText.text}. A result comes later.`,
      `${row.status}.`,
      `${row.people.text}, ${row.against.text}, ${row.blinding.text}.`,
      `Dose: ${row.dose.text.replace(/\.$/, '')}.`,
      `LDN Evidence, dataset ${version}.`,
    ]
      .map(plainText)
      .join('\n'),
  );
  if (row.link !== null) event.addPropertyWithValue('url', row.link);
  return event;
}
