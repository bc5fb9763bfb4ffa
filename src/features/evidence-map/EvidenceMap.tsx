import { Link } from 'wouter';
import { evidenceKinds, type EvidenceKind } from '../../domain/rows/answer';
import type { EvidenceMapRow } from '../../domain/rows/evidence-map';
import type { DesignGroup } from '../../domain/vocabulary/designs';

const groupOf: Record<EvidenceKind, DesignGroup | null> = {
  randomised: 'rct',
  controlled: null,
  uncontrolled: 'observational',
  cases: 'case',
  reviews: 'review',
  registered: 'registered',
  context: null,
};

function Bubble({ n, kind }: { n: number; kind: EvidenceKind }) {
  const radius = Math.min(15, 4 + 2.4 * Math.sqrt(n));
  const strong = kind === 'randomised' || kind === 'controlled';
  return (
    <svg viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true" className="shrink-0">
      <circle
        r={radius}
        className={strong ? 'mark-fill fill-ldn' : 'mark-fill fill-line'}
        fillOpacity={strong ? 0.9 : 0.45}
      />
    </svg>
  );
}

/** Which kinds of evidence exist for which diagnosis, and where there is none. */
export function EvidenceMap({
  rows,
  hrefOf,
}: {
  rows: readonly EvidenceMapRow[];
  hrefOf: (filter: { diagnosis: string; design: DesignGroup | null }) => string;
}) {
  const kinds = (Object.keys(evidenceKinds) as EvidenceKind[]).filter(
    (kind) => kind !== 'context' || rows.some((row) => row.cells.context > 0),
  );
  return (
    <div
      role="region"
      aria-label="Map of the evidence, scrolls sideways"
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full min-w-[44rem] border-collapse text-sm">
        <caption className="py-2 text-left text-xs text-soft">
          Records per diagnosis and kind of evidence; the area of a disc is the number. A record of
          two diagnoses stands in two rows. “none” is a gap in what was found, not in what exists.
        </caption>
        <thead>
          <tr className="border-b border-ink text-xs text-soft">
            <th scope="col" className="sticky left-0 bg-paper py-1.5 text-left">
              Diagnosis
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="px-2 py-1.5 text-left font-semibold">
                {evidenceKinds[kind].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ diagnosis, cells }) => (
            <tr key={diagnosis.id} className="border-b border-rule">
              <th scope="row" className="sticky left-0 bg-paper py-1 pr-3 text-left font-normal">
                <Link href={hrefOf({ diagnosis: diagnosis.id, design: null })}>
                  {diagnosis.label}
                </Link>
              </th>
              {kinds.map((kind) => (
                <td key={kind} className="px-2">
                  {cells[kind] === 0 ? (
                    <span className="text-xs text-soft">none</span>
                  ) : (
                    <Link
                      href={hrefOf({ diagnosis: diagnosis.id, design: groupOf[kind] })}
                      className="inline-flex items-center gap-1 no-underline hover:underline"
                    >
                      <Bubble n={cells[kind]} kind={kind} />
                      {cells[kind]}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
