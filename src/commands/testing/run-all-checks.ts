import { checks } from './checks';
import type { Counts } from './report-counts';

/**
 * Runs every check, also after a failure, and says how each went; what a failed one wrote follows
 * its line. Resolves to the sum: tests of both runners plus one per other check.
 */
export async function runAllChecks(): Promise<Counts> {
  const sum = { passed: 0, failed: 0 };
  for (const { name, run } of checks) {
    const started = performance.now();
    const { passed, failed, output } = await run().catch((error: unknown) => ({
      passed: 0,
      failed: 1,
      output: String(error),
    }));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counts = passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : '';
    process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}${counts} (${seconds} s)\n`);
    if (failed > 0) process.stdout.write(`${output.trimEnd().replace(/^/gm, '  ')}\n`);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}
