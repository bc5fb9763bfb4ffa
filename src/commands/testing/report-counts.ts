import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** Counts of a JSON report of vitest. Throws when it is not one. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = v.parse(vitestReport, report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Counts of a JSON report of Playwright; a test that passed only when tried again has failed. */
export function playwrightCounts(report: unknown): Counts {
  const { expected, unexpected, flaky } = v.parse(playwrightReport, report).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * What a runner's report says, held against how the runner ended: a missing report, one without
 * tests, and a bad end without a failed test each count as one failure.
 */
export function countsOf(
  path: string,
  read: (report: unknown) => Counts,
  endedWell: boolean,
): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(path, 'utf8')));
  const silent = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
