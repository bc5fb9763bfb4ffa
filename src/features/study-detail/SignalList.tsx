import type { Signal } from '../../domain/record/study-signals';

/** Facts that bear on certainty, by rule; said plainly not to be a rating. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
  return (
    <div>
      <h2 className="text-sm font-semibold">Certainty signals</h2>
      <p className="text-xs text-soft">Read from the record; not a GRADE rating.</p>
      <dl className="mt-1.5 text-sm">
        {signals.map(({ label, value }) => (
          <div
            key={label}
            className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-1"
          >
            <dt className="text-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
