import { setTimeout as pause } from 'node:timers/promises';

/** How a source is asked: how long to wait for it, how often, and how far apart. All in milliseconds. */
export interface Manners {
  readonly timeoutMs: number;
  readonly tries: number;
  /** Between two requests to the same source. */
  readonly gapMs: number;
  /** Before the second try; doubled before each later one. */
  readonly backOffMs: number;
}

export type SourceAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** The longest wait that a source may ask for before it counts as failed, in milliseconds. */
const longestWaitMs = 60_000;

/**
 * Asks a source one thing after another. A time-out, a broken connection, 429 and 5xx are tried again,
 * later each time and not before the source allows (`Retry-After`); every other answer is final.
 */
export class Asker {
  readonly #manners: Manners;
  #next: Promise<unknown> = Promise.resolve();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** Text of an address, read with `read`; a text that it cannot read is tried again, too. */
  ask<T>(url: URL, read: (text: string) => T): Promise<SourceAnswer<T>> {
    const answer = this.#next.then(() => this.#tryAll(url, read));
    this.#next = answer.then(() => pause(this.#manners.gapMs));
    return answer;
  }

  async #tryAll<T>(url: URL, read: (text: string) => T): Promise<SourceAnswer<T>> {
    const { tries, backOffMs } = this.#manners;
    let problem = '';
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const once = await this.#tryOnce(url, read);
      if (once.ok) return once;
      problem = once.problem;
      if (once.final) break;
      if (attempt < tries) await pause(once.waitMs ?? backOffMs * 2 ** (attempt - 1));
    }
    return { ok: false, problem };
  }

  async #tryOnce<T>(
    url: URL,
    read: (text: string) => T,
  ): Promise<
    { ok: true; value: T } | { ok: false; problem: string; final: boolean; waitMs: number | null }
  > {
    const { timeoutMs } = this.#manners;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
      if (!response.ok) {
        const waitMs = retryAfterMs(response.headers.get('retry-after'));
        const again = response.status === 429 || response.status >= 500;
        const final = !again || (waitMs ?? 0) > longestWaitMs;
        await response.body?.cancel();
        return { ok: false, problem: `answered ${response.status}`, final, waitMs };
      }
      const text = await response.text();
      try {
        return { ok: true, value: read(text) };
      } catch (error) {
        const problem = `its answer cannot be read: ${messageOf(error)}`;
        return { ok: false, problem, final: false, waitMs: null };
      }
    } catch (error) {
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      const problem = late
        ? `did not answer within ${timeoutMs / 1000} s`
        : `did not answer: ${causeOf(error)}`;
      return { ok: false, problem, final: false, waitMs: null };
    }
  }
}

function retryAfterMs(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header.trim()) ? Number(header) * 1000 : null;
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? messageOf(cause) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
