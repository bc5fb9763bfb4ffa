/** What is wrong with a problem: where (study id, or position when it has none), which field, and why. */
export interface ProblemFault {
  readonly ok: false;
  /** Null when the fault is not about one study. */
  readonly study: string | null;
  readonly field: string;
  readonly reason: string;
}

/** Makes a fault. */
export function fault(study: string | null, field: string, reason: string): ProblemFault {
  return { ok: false, study, field, reason };
}

/** The fault on one line: `study s3: e1: 12 events are more than the 10 participants`. */
export function problemFaultLine({ study, field, reason }: ProblemFault): string {
  const line = study === null ? `${field}: ${reason}` : `study ${study}: ${field}: ${reason}`;
  // Ids and values come from outside: control characters must not break the one line.
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** How a value that is not what was expected is named in a fault. */
export function named(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'bigint' ? `${value}n` : asJson(value);
  if (text === undefined) return `a ${typeof value}`;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A value that is nested too deeply for JSON.stringify's recursion is named by its kind. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return `a deeply nested ${Array.isArray(value) ? 'list' : 'object'}`;
  }
}
