import type { Plugin } from 'vite';

/** Serves the app at addresses whose percent-encoding is broken, instead of an empty 404. */
export const malformedAddress: Plugin;
