/** Why a file of the dataset could not be used. Failed is not empty: screens say which. */
export type LoadFault = 'unreachable' | 'missing' | 'truncated' | 'wrong-shape' | 'wrong-version';

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
