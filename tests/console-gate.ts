type Level = 'error' | 'warn';

/**
 * Watches `console.error` and `console.warn` until `close`, which gives them back and throws with
 * everything that was said: noise in a test is a fault nobody has looked at yet.
 */
export function openConsoleGate(watched: Pick<Console, Level>): { close: () => void } {
  const said: string[] = [];
  const { error, warn } = watched;
  const listen =
    (level: Level) =>
    (...parts: readonly unknown[]) => {
      said.push(`console.${level}: ${parts.map(String).join(' ')}`);
    };
  watched.error = listen('error');
  watched.warn = listen('warn');
  return {
    close() {
      watched.error = error;
      watched.warn = warn;
      if (said.length > 0) throw new Error(`The test was noisy.\n${said.join('\n')}`);
    },
  };
}
