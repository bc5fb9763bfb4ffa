import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { openConsoleGate } from './console-gate';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

let gate: ReturnType<typeof openConsoleGate> | undefined;

beforeEach(() => {
  gate = openConsoleGate(console);
});

// Unmounting may complain too, so the page is cleared before the gate is closed.
afterEach(() => {
  cleanup();
  gate?.close();
});
