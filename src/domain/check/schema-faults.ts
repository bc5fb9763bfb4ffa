import * as v from 'valibot';
import { joinPath } from '../census/leaves';
import type { FieldFault } from './fault';

type Issue = v.BaseIssue<unknown>;

/** The whole file, where a fault has no narrower field. */
export const wholeFile = '(whole file)';

/** Faults of a parsed value against its schema; empty when it has the shape. */
export function schemaFaults(schema: v.GenericSchema, value: unknown): readonly FieldFault[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  const faults = result.issues.flatMap((issue) => faultsOf(issue, ''));
  const lines = faults.map(({ field, reason }) => `${field}: ${reason}`);
  return faults.filter((_, i) => lines.indexOf(lines[i] ?? '') === i);
}

function faultsOf(issue: Issue, parent: string): readonly FieldFault[] {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const field = keys.reduce<string>(
    (path, key) => joinPath(path, typeof key === 'number' ? key : String(key)),
    parent,
  );
  const inner = issue.type === 'union' ? branchMeant(issue) : [];
  if (inner.length > 0) return inner.flatMap((sub) => faultsOf(sub, field));
  return [{ field: field === '' ? wholeFile : field, reason: reasonOf(issue) }];
}

/**
 * The issues of the branch that the writer of the file meant. A reported value is either a missing
 * value or the value itself: an object with the key `missing` was meant as the former, everything
 * else as the latter, so the complaints of the other branch say nothing.
 */
function branchMeant(issue: Issue): readonly Issue[] {
  const issues = issue.issues ?? [];
  const { input } = issue;
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  if (!isObject) {
    const others = issues.filter(({ type }) => type !== 'strict_object');
    return others.length > 0 ? others : issues.slice(0, 1);
  }
  if ('missing' in input) {
    const own = issues.filter(({ path, expected }) => {
      const key = path?.[0]?.key;
      return key === 'missing' ? expected !== 'never' : key === 'note';
    });
    return own.length > 0 ? own : issues.slice(0, 1);
  }
  const start = issues.findIndex(({ path }) => path?.[0]?.key === 'missing');
  if (start < 0) return issues.slice(0, 1);
  const rest = issues.slice(start + 1);
  const unknown = rest.findIndex(
    ({ expected, path }) => expected === 'never' && path?.[0]?.key !== 'note',
  );
  return rest.filter((_, i) => i !== unknown);
}

function reasonOf({ type, kind, expected, received, message, input }: Issue): string {
  if (expected === 'never') return 'is an unknown key';
  if (received === 'undefined') return 'is missing';
  if (type === 'picklist' || type === 'literal')
    return `is ${shown(input)}, not one of ${expected}`;
  if (type === 'regex') return `is ${shown(input)}, which does not have the required form`;
  if (type === 'url') return `is ${shown(input)}, which is not an address`;
  if (kind === 'schema') return `is ${shown(input)}, where ${String(expected)} is required`;
  return expected === null ? message : `is ${shown(input)}, where ${expected} is required`;
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
