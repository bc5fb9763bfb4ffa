import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf, playwrightCounts, vitestCounts } from '../../src/commands/testing/report-counts';

const folder = mkdtempSync(join(tmpdir(), 'report-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const vitest = (numPassedTests: number, numFailedTests: number) =>
  written({ numPassedTests, numFailedTests });

describe('counts of a test run', () => {
  it('are those of the report', () => {
    expect(countsOf(vitest(7, 0), vitestCounts, true)).toEqual({ passed: 7, failed: 0 });
    expect(countsOf(vitest(5, 2), vitestCounts, false)).toEqual({ passed: 5, failed: 2 });
  });

  it('hold one failure where the runner failed but no test did', () => {
    expect(countsOf(vitest(7, 0), vitestCounts, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('hold one failure where nothing ran', () => {
    expect(countsOf(vitest(0, 0), vitestCounts, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('hold one failure where no report was written', () => {
    const path = join(folder, 'absent.json');
    expect(countsOf(path, vitestCounts, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('take a browser test that passed at the second try as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1 };
    expect(playwrightCounts({ stats })).toEqual({ passed: 3, failed: 2 });
  });

  it('are refused from a file of another shape', () => {
    expect(() => vitestCounts({ passed: 3 })).toThrow('numPassedTests');
  });
});
