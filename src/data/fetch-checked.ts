/** Why a file of the dataset could not be used. Failed is not empty: screens say which. */
export type LoadFault = 'unreachable' | 'missing' | 'truncated' | 'wrong-shape' | 'wrong-version';

/** What is thrown instead of an answer; the message is for readers, the fault for code. */
export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, message: string) {
    super(message);
    this.name = 'LoadError';
    this.fault = fault;
  }
}

/**
 * Fetches a JSON file and checks its shape cheaply. `what` names it for readers.
 * Throws a `LoadError` that says what failed; never returns a partial value.
 */
export async function fetchChecked<T>(
  url: string,
  what: string,
  isShape: (value: unknown) => value is T,
  signal: AbortSignal,
): Promise<T> {
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
  if (!isShape(value))
    throw new LoadError('wrong-shape', `${what} does not have the expected content.`);
  return value;
}

/**
 * The same for a file that says its format: any other than the one read here is a `LoadError`, as its
 * fields could mean something else.
 */
export async function fetchOfFormat<T extends { readonly format: number }>(
  { url, what, format }: { readonly url: string; readonly what: string; readonly format: number },
  isShape: (value: unknown) => value is T,
  signal: AbortSignal,
): Promise<T> {
  const file = await fetchChecked(url, what, isShape, signal);
  if (file.format === format) return file;
  const message = `${what} has format ${file.format}; this page reads format ${format}.`;
  throw new LoadError('wrong-version', message);
}
