import { readdirSync, readFileSync } from 'node:fs';
import { parseStored } from '../../../src/domain/saved-views/parse-saved-views';
import type { SavedView } from '../../../src/domain/saved-views/saved-views-schema';

const folder = 'fixtures/saved-views';

export function fixtureText(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

/** Storage damaged in one way per file, by the name of the way. */
export const damagedTexts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(`${folder}/damaged`).map((file) => [
    file.replace('.txt', ''),
    fixtureText(`damaged/${file}`),
  ]),
);

/** Views of a fixture that can be read as a whole. */
export function fixtureViews(name: string): readonly SavedView[] {
  const parsed = parseStored(fixtureText(name));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.fault.kind}`);
  return parsed.views;
}

/** A view of the Evidence screen without a result, but for what is given. */
export function view(given: Partial<SavedView> = {}): SavedView {
  return {
    id: 'a',
    name: 'A view',
    note: '',
    path: '/',
    query: '',
    datasetVersion: '2026.10.0',
    savedAt: '2026-10-12T09:30:00.000Z',
    studies: [],
    ...given,
  };
}
