import type { FileRule } from './files';

/** Why a file of the dataset could not be used. Failed is not empty: screens say which. */
export type LoadFault =
  'unlisted' | 'unreachable' | 'missing' | 'truncated' | 'wrong-shape' | 'wrong-version';

/** What is thrown instead of an answer; the message is for readers, the fault for code. */
export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, message: string) {
    super(message);
    this.name = 'LoadError';
    this.fault = fault;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
}

/**
 * Fetches a JSON file and holds it against its rule: cheaply, as the build has checked what is in it.
 * Throws a `LoadError` that says what failed; never returns a partial value. A file of another format
 * than the one read here is refused as such, whatever it holds: its fields could mean something else.
 */
export async function fetchChecked<Content>(
  url: string,
  { what, format, holds }: FileRule<Content>,
  signal: AbortSignal,
): Promise<Content> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError('unreachable', `${what} could not be reached. Is the network there?`);
  }
  if (!response.ok)
    throw new LoadError(
      'missing',
      `${what} was not delivered: the server answered ${response.status}.`,
    );
  let value: unknown;
  try {
    value = await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError('truncated', `${what} arrived incomplete or is not JSON.`);
  }
  const fields = (kindOf(value) === 'object' ? value : {}) as Readonly<Record<string, unknown>>;
  const found = fields['format'];
  if (format !== undefined && typeof found === 'number' && found !== format)
    throw new LoadError(
      'wrong-version',
      `${what} has format ${found}; this page reads format ${format}.`,
    );
  const whole = Object.entries(holds).every(([field, kind]) => kindOf(fields[field]) === kind);
  if (!whole || (format !== undefined && found !== format))
    throw new LoadError('wrong-shape', `${what} does not have the expected content.`);
  return value as Content;
}
