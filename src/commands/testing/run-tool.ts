import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface ToolRun {
  readonly ok: boolean;
  /** Everything the tool wrote, standard output and error as they came. */
  readonly output: string;
}

/** No tool takes this long; one that does waits for something that will not come. */
const longestMs = 15 * 60_000;

/** Runs a command of the project without standard input, and waits for it. Never throws. */
export function runTool(
  command: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  // Each tool decides by itself whether it builds for production or for tests.
  const { FORCE_COLOR: _color, NODE_ENV: _mode, ...inherited } = process.env;
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH'] ?? ''];
  const child = spawn(command, argv, {
    env: { ...inherited, PATH: path.join(delimiter), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: longestMs,
  });
  return new Promise((resolve) => {
    let output = '';
    const listen = (part: Buffer) => {
      output += stripVTControlCharacters(part.toString());
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => {
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      const end = signal === null ? '' : `\nStopped by ${signal}.\n`;
      resolve({ ok: code === 0, output: output + end });
    });
  });
}
