import type { RecordRow } from '../../../domain/record/record-row';

/** Named rows of a record, each of one line or several. */
export function RecordRows({ rows }: { rows: readonly RecordRow[] }) {
  return (
    <dl className="max-w-4xl">
      {rows.map(({ label, lines, missing }) => (
        <div
          key={label}
          className="grid gap-x-3 border-t border-rule py-1 sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <dt className="text-sm text-soft">{label}</dt>
          <dd className={missing ? 'text-soft italic' : undefined}>
            {lines.map((line) => (
              <span key={line} className="block first-letter:uppercase">
                {line}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
