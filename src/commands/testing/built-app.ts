/** The build under test stands apart from `dist`, which may be served at the same time. */
export const builtFolder = 'reports/dist';

/** How Chromium is started: inside containers, quiet, and without asking anybody for anything. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
