import type { Plugin } from 'vite';

/** Serves the app at addresses whose percent-encoding is broken, and 404 for files that do not exist. */
export const previewAddresses: Plugin;
