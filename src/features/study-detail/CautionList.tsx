import type { Study } from '../../domain/schema/study';
import { cautionKinds } from '../../domain/vocabulary/cautions';

function WarningMark() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
      className="mt-0.5 shrink-0 text-warn"
    >
      <path
        d="M8 1.5 15 14H1Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        className="mark-line"
      />
      <path d="M8 6v4M8 11.4v1.2" stroke="currentColor" strokeWidth="1.5" className="mark-line" />
    </svg>
  );
}

/** The warnings without which a record misleads, in words with a mark. */
export function CautionList({ study }: { study: Study }) {
  const { cautions, contextOnly } = study;
  if (cautions.length === 0 && !contextOnly) return null;
  return (
    <section aria-labelledby="cautions" className="mt-5">
      <h2 id="cautions" className="text-sm font-semibold text-warn">
        Read with care
      </h2>
      <ul className="mt-1 max-w-4xl text-base">
        {contextOnly && (
          <li className="flex gap-2 py-1">
            <WarningMark />
            <p>
              <strong className="font-semibold">Context only, not among LDN effects.</strong>{' '}
              {contextOnly.note}
            </p>
          </li>
        )}
        {cautions.map(({ kind, text }) => (
          <li key={`${kind} ${text}`} className="flex gap-2 py-1">
            <WarningMark />
            <p>
              <strong className="font-semibold">{cautionKinds[kind]}.</strong> {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
