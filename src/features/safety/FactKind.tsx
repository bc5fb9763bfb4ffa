import {
  safetyStatementKinds,
  type SafetyStatementKind,
} from '../../domain/vocabulary/safety-categories';

/** Kinds that a reader looks for first; the word carries the warning, the mark only helps the eye. */
const strong: ReadonlySet<SafetyStatementKind> = new Set(['contraindication', 'warning']);

/** What kind of statement a fact is in its source. */
export function FactKind({ kind }: { kind: SafetyStatementKind }) {
  return (
    <span
      className={`font-normal whitespace-nowrap ${strong.has(kind) ? 'text-warn' : 'text-soft'}`}
    >
      {strong.has(kind) && <span aria-hidden="true">◆ </span>}
      {safetyStatementKinds[kind].label}
    </span>
  );
}
