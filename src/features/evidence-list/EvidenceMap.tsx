import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import {
  evidenceKinds,
  rankedKindCodes,
  type CountedFilter,
  type EvidenceKind,
  type KindCounts,
} from '../../domain/summary/evidence-kinds';
import { topicHref } from '../../domain/address/hrefs';
import type { EvidenceMapRow } from '../../domain/answer/evidence-map';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { ScrollRegion } from '../../ui/ScrollRegion';

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

/** A number or a name; a link where an address lists exactly the records behind it. */
function Records({ href, children }: { href: string | null; children: ReactNode }) {
  const look = 'inline-flex min-h-6 items-center gap-1 align-middle';
  if (href === null) return <span className={look}>{children}</span>;
  return (
    <Link href={href} className={`${look} no-underline hover:underline`}>
      {children}
    </Link>
  );
}

type HrefOfCell = (
  diagnosis: string,
  filter: CountedFilter,
  count: number,
  of: 'shown' | 'all',
) => string | null;

type CellCount = KindCounts[EvidenceKind];

/** "none", "7" or "2 of 7", with other uses of naltrexone beside it; leads to those shown, else to all. */
function Cell({
  diagnosis,
  kind,
  all,
  shown,
  hrefOf,
}: {
  diagnosis: EvidenceMapRow['diagnosis'];
  kind: EvidenceKind;
  all: CellCount;
  /** null where all are. */
  shown: CellCount | null;
  hrefOf: HrefOfCell;
}) {
  const { filter } = evidenceKinds[kind];
  const both = ({ own, context }: CellCount) => own + context;
  if (both(all) === 0) return <span className="text-xs text-soft">none</span>;
  const leads = shown !== null && both(shown) > 0 ? 'shown' : 'all';
  const count = both(leads === 'shown' ? (shown ?? all) : all);
  const text = (of: keyof CellCount) => (shown === null ? all[of] : `${shown[of]} of ${all[of]}`);
  return (
    <Records href={filter && hrefOf(diagnosis.id, filter, count, leads)}>
      <Bubble n={all.own} kind={kind} />
      {text('own')}
      {all.context > 0 && (
        <span className="text-xs whitespace-nowrap text-soft">+ {text('context')} other use</span>
      )}
    </Records>
  );
}

/** Which kinds of evidence exist for which diagnosis, where there is none, and what of it is shown. */
export function EvidenceMap({
  rows,
  hrefOf,
}: {
  rows: readonly EvidenceMapRow[];
  /** Address of the list that a number counts; null where no address lists exactly those. */
  hrefOf: HrefOfCell;
}) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const narrowed = rows.some(({ shown }) => shown !== null);
  const unclear = rows.some(({ cells }) => cells.unclear.own > 0);
  const kinds = unclear ? [...rankedKindCodes, 'unclear' as const] : rankedKindCodes;
  return (
    <>
      <ScrollRegion name="Map of the evidence, scrolls sideways">
        <table ref={setPlot} className="w-full min-w-[44rem] border-collapse text-sm">
          <caption className="py-2 text-left text-xs text-soft">
            <span className="block" style={{ maxWidth: 'calc(100vw - 3rem)' }}>
              Records per diagnosis and kind of evidence; the area of a disc is the number. A record
              of two diagnoses stands in two rows, one of a form of a diagnosis (Crohn’s disease)
              also with the wider one. “none” is a gap in what was found, not in what exists.{' '}
              {narrowed && '“2 of 7”: two of the seven pass the filters and are shown.'}
            </span>
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
            {rows.map(({ diagnosis, cells, shown }) => (
              <tr key={diagnosis.id} className="border-b border-rule">
                <th scope="row" className="sticky left-0 bg-paper py-1 pr-3 text-left font-normal">
                  <Records href={topicHref(diagnosis.id)}>{diagnosis.label}</Records>
                </th>
                {kinds.map((kind) => (
                  <td key={kind} className="px-2">
                    <Cell
                      kind={kind}
                      all={cells[kind]}
                      shown={shown?.[kind] ?? null}
                      {...{ hrefOf, diagnosis }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <SavePlot plot={plot} name="map" title="Map of the evidence" caption={[]} method={null} />
    </>
  );
}
