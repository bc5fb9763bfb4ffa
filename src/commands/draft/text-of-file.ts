import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** What a command found out: text to print, or one line that says what is wrong. */
export type CommandOutcome =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** Larger than any record of one paper or one study, in bytes. */
const largestFile = 5_000_000;

/** Text of a file in UTF-8; a relative path is meant from where npm was called. */
export async function textOf(file: string): Promise<CommandOutcome> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  try {
    const bytes = await readFile(path);
    if (bytes.length > largestFile)
      return { ok: false, problem: `${basename(file)}: is too large for one record` };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, problem: `${basename(file)}: cannot be read: ${messageOf(error)}` };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
