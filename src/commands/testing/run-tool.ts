import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface ToolRun {
  readonly ok: boolean;
  /** Everything the tool wrote, standard output and error as they came. */
  readonly output: string;
}

/** No tool takes this long; one that does waits for something that will not come. */
const longestMs = 15 * 60_000;

const ownGroups = process.platform !== 'win32';
const running = new Set<ChildProcess>();

/** Ends a tool with all that it started: browsers and servers do not outlive the tests. */
function end(child: ChildProcess) {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroups ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => {
  for (const child of running) end(child);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => process.exit(1));

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
    detached: ownGroups,
  });
  running.add(child);
  return new Promise((resolve) => {
    let output = '';
    const listen = (part: Buffer) => {
      output += stripVTControlCharacters(part.toString());
    };
    const patience = setTimeout(() => {
      output += `\nStopped after ${longestMs / 60_000} minutes.\n`;
      end(child);
    }, longestMs);
    const done = (ok: boolean) => {
      clearTimeout(patience);
      running.delete(child);
      resolve({ ok, output });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}
