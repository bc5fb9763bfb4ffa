import { steps, type ProjectCheck } from './checks';
import type { Counts } from './report-counts';

/** Runs a check and says how it went; what a failed one wrote follows its line. */
async function runCheck({ name, run }: ProjectCheck): Promise<Counts> {
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
  return { passed, failed };
}

/** Runs every check, also after a failure. Resolves to the sum: tests of both runners, one per other check. */
export async function runAllChecks(): Promise<Counts> {
  const sum = { passed: 0, failed: 0 };
  for (const step of steps)
    for (const { passed, failed } of await Promise.all(step.map(runCheck))) {
      sum.passed += passed;
      sum.failed += failed;
    }
  return sum;
}
