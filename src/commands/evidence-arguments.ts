import { exportFormatCodes, type ExportFormat } from '../domain/exports/export-formats';

export interface EvidenceArguments {
  /** Query of an address, without its question mark. */
  readonly query: string;
  readonly format: ExportFormat;
  /** ISO date that the export carries. */
  readonly date: string;
}

export const usage = `npm run --silent evidence -- '<query>' --format ${exportFormatCodes.join('|')} [--date YYYY-MM-DD]
  <query>   as in an address of the app: condition=arthritis&design=rct; nothing for all studies
  --date    the day the export carries; today when left out`;

type Parsed =
  | { readonly ok: true; readonly given: EvidenceArguments }
  | { readonly ok: false; readonly problem: string };

const refused = (problem: string): Parsed => ({ ok: false, problem });

/** Reads the arguments; `today` is the date when none is given. */
export function readArguments(argv: readonly string[], today: string): Parsed {
  const options = new Map<string, string>();
  const queries: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? '';
    if (!argument.startsWith('--')) {
      queries.push(argument);
      continue;
    }
    const [name = '', ...inline] = argument.slice(2).split('=');
    if (name !== 'format' && name !== 'date') return refused(`unknown option --${name}`);
    if (inline.length === 0) at += 1;
    const value = inline.length === 0 ? argv[at] : inline.join('=');
    if (value === undefined || value === '') return refused(`--${name} has no value`);
    options.set(name, value);
  }
  if (queries.length > 1)
    return refused(`more than one query: ${queries.join(' and ')}; put it in quotation marks`);
  const named = options.get('format');
  if (named === undefined)
    return refused(`--format is missing; known formats: ${exportFormatCodes.join(', ')}`);
  const format = exportFormatCodes.find((code) => code === named);
  if (format === undefined)
    return refused(`unknown format "${named}"; known formats: ${exportFormatCodes.join(', ')}`);
  const date = options.get('date') ?? today;
  if (!isDate(date)) return refused(`--date "${date}" is not a date of the form 2026-11-22`);
  return { ok: true, given: { query: queryOf(queries[0] ?? ''), format, date } };
}

/** Only the query counts of a path or a whole address. */
function queryOf(text: string): string {
  return text.replace(/^(?:https?:\/\/|\/)[^?]*/, '').replace(/^\?/, '');
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}
