/** How far an answer may be from the expected one. */
export interface Tolerance {
  /** Relative, for everything but the ends of the tau² interval (CONVENTIONS: 1e-6). */
  readonly relative: number;
  /** Relative, for the ends of the tau² interval (CONVENTIONS: 1e-4). */
  readonly tau2Ends: number;
  /** Absolute, per key: where metafor stops just short of zero and the answer here is zero. */
  readonly absolute: (key: string) => number;
}

/** The project's stated agreement with metafor, with nothing forgiven near zero. */
export const STATED: Tolerance = { relative: 1e-6, tau2Ends: 1e-4, absolute: () => 0 };

/**
 * Where `actual` differs from `expected`, as `path: expected …, got …`; empty when they agree.
 * Only what is expected is compared. `{}` and null both mean "undefined" and expect null.
 */
export function answerDifferences(
  expected: unknown,
  actual: unknown,
  tolerance: Tolerance = STATED,
  path = '',
): string[] {
  const different = `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  if (isUndefinedMark(expected)) return actual === null ? [] : [different];
  if (typeof expected === 'number') {
    if (typeof actual !== 'number' || !Number.isFinite(actual)) return [different];
    const key = path.slice(path.lastIndexOf('.') + 1);
    const relative = key.startsWith('tau2Ci') ? tolerance.tau2Ends : tolerance.relative;
    const allowed = Math.max(relative * Math.abs(expected), tolerance.absolute(key));
    return Math.abs(actual - expected) <= allowed ? [] : [different];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [different];
    return expected.flatMap((value, index) =>
      answerDifferences(value, actual[index], tolerance, `${path}[${index}]`),
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [different];
    const fields = actual as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) =>
      answerDifferences(value, fields[key], tolerance, `${path}.${key}`),
    );
  }
  return expected === actual ? [] : [different];
}

function isUndefinedMark(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}
