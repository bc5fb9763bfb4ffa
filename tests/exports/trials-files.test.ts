import Papa from 'papaparse';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { scopeOf } from '../../src/domain/answer/belongs-to-scope';
import { trialsCalendar } from '../../src/features/trials/trials-calendar';
import { trialsCsv } from '../../src/domain/exports/trials-csv';
import { trialRows } from '../../src/domain/trials/trial-rows';
import { livingDataset } from '../living-dataset';

const { diagnoses, registeredTrials, release } = await livingDataset();
const scope = scopeOf({ condition: [], diagnosis: [] }, diagnoses);
const rows = trialRows(registeredTrials, scope, release.date);
const origin = { version: release.version, date: release.date };

// Written with one library, read with another.
test('a calendar program finds each trial that is due, over the days that the registry names', () => {
  const text = trialsCalendar(rows, origin);
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
    true,
  );
  const { events = [] } = convertIcsCalendar(undefined, text);
  const due = rows.filter(({ state }) => state === 'due');
  expect(due.length).toBeGreaterThan(0);
  expect(events).toHaveLength(due.length);
  for (const row of due) {
    const event = events.find(({ uid }) => uid === `${row.id}@ldn-evidence`);
    expect(event?.start.type, row.id).toBe('DATE');
    expect(event?.start.date.toISOString().slice(0, 10)).toBe(
      `${row.end?.date}-01-01`.slice(0, 10),
    );
    expect(event?.summary).toContain(row.condition);
    for (const { number } of row.registrations) expect(event?.summary).toContain(number);
    expect(event?.description).toContain(row.people.text);
  }
});

test('a month lasts to its last day, and a year too', () => {
  const [due] = rows.filter(({ state }) => state === 'due');
  if (due === undefined) throw new Error('nothing is due');
  const daysOf = (date: string) => {
    const text = trialsCalendar([{ ...due, end: { date, planned: true } }], origin);
    return [/DTSTART;VALUE=DATE:(\d+)/, /DTEND;VALUE=DATE:(\d+)/].map((at) => at.exec(text)?.[1]);
  };
  // The end of an iCalendar event is the day after its last (RFC 5545, 3.6.1).
  expect(daysOf('2028-02')).toEqual(['20280201', '20280301']);
  expect(daysOf('2027')).toEqual(['20270101', '20280101']);
  expect(daysOf('2026-12-31')).toEqual(['20261231', '20270101']);
});

test('the table holds each trial in a line, empty where nothing could be read', () => {
  const [header = [], ...data] = Papa.parse(trialsCsv(rows).replace('\uFEFF', '')).data;
  const at = (line: number, name: string) => data[line]?.[header.indexOf(name)];
  expect(data).toHaveLength(rows.length);
  rows.forEach((row, i) => {
    expect(at(i, 'Condition')).toBe(row.condition);
    expect(at(i, 'End')).toBe(row.end?.date ?? '');
    expect(at(i, 'People') === '').toBe(!row.people.known);
  });
});
