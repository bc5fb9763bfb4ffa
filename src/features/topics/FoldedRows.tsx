import { useContext, type ReactNode } from 'react';
import { counted } from '../../domain/format/number';
import { BriefAddress } from './brief-address';

/** Rows that a screen shows at once at least, where there are as many. */
const leastOnScreen = 2;

/** As many rows as a printed sheet holds; the others open on screen, and paper says how many and where. */
export function FoldedRows<Row>({
  rows,
  first,
  what,
  className = '',
  children,
}: {
  rows: readonly Row[];
  /** How many paper has room for. */
  first: number;
  /** What the others are: "more review", "more reviews". */
  what: readonly [string, string];
  className?: string;
  children: (row: Row) => ReactNode;
}) {
  const address = useContext(BriefAddress);
  const shown = Math.max(first, leastOnScreen);
  const folded = rows.slice(shown);
  const list = (some: readonly Row[], look = '') =>
    some.length > 0 && <ul className={`brief-rows ${className} ${look}`}>{some.map(children)}</ul>;
  return (
    <>
      {list(rows.slice(0, first))}
      {list(rows.slice(first, shown), 'no-print')}
      {folded.length > 0 && (
        <details className="no-print">
          <summary className="target flex w-fit items-center text-xs text-soft underline decoration-line">
            {counted(folded.length, ...what)}
          </summary>
          {list(folded)}
        </details>
      )}
      {rows.length > first && (
        <p className="print-only text-xs text-soft">
          {counted(rows.length - first, ...what)} at {address}
        </p>
      )}
    </>
  );
}
