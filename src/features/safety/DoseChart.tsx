import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { DoseLayout, DosePoint } from '../../domain/safety/dose-layout';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { GroupMark } from '../../figures/marks/GroupMark';
import { useRovingFocus } from '../../ui/use-roving-focus';
import { groupColors } from '../../figures/marks/group-colors';
import { percentLength } from '../../ui/percent-length';

/** Sizes in px; the width follows the page. */
const TOP = 4;
/** Room above the marks of a band, for its name. */
const HEAD = 22;
const STEP = 13;
const FOOT = 34;

function xAt(at: number): string {
  return percentLength(at * 100);
}

/** Where each band begins, and where the last one ends. */
function topsOf(bands: DoseLayout['bands']): readonly number[] {
  return bands.reduce<readonly number[]>(
    (tops, { levels }) => [...tops, (tops.at(-1) ?? TOP) + HEAD + Math.max(1, levels) * STEP + 4],
    [TOP],
  );
}

/** Doses by length of treatment, a mark per study. One tab stop; arrow keys go from study to study. */
export function DoseChart({ layout }: { layout: DoseLayout }) {
  const { points, xTicks, bands } = layout;
  const tops = topsOf(bands);
  const end = tops.at(-1) ?? TOP;
  const height = end + FOOT;
  const { current, setCurrent, onKeyDown, markAt } = useRovingFocus<SVGGElement>(points.length);
  const active = current === null ? undefined : points[current];
  return (
    <div className="print:[zoom:0.4]">
      <p className="no-print min-h-7 text-sm" aria-hidden={active === undefined}>
        {active ? (
          <>
            <Link href={studyHref(active.row.studyId)} className="font-semibold">
              {active.row.studyName}
            </Link>
            {active.sentence.slice(active.row.studyName.length)}
          </>
        ) : (
          <span className="text-soft">Point at a mark, or use the arrow keys, to name it.</span>
        )}
      </p>
      <svg
        width="100%"
        height={height}
        role="group"
        aria-label="Studies by dose and length of treatment; arrow keys go through them"
        className="block overflow-visible"
        onKeyDown={onKeyDown}
      >
        <g className="fill-soft text-xs print:text-[15px]">
          {bands.map(({ label }, i) => (
            <g key={label}>
              <line x2="100%" y1={tops[i]} y2={tops[i]} className="mark-line stroke-rule" />
              <text y={(tops[i] ?? 0) + 15}>{label}</text>
            </g>
          ))}
          <line x2="100%" y1={end} y2={end} className="mark-line stroke-line" />
        </g>
        {/* Room for a mark at either end. */}
        <svg x="8" width="calc(100% - 24px)" height={height} overflow="visible">
          <g className="fill-soft text-xs print:text-[15px]">
            {xTicks.map(({ at, mg }) => (
              <g key={mg}>
                <line
                  x1={xAt(at)}
                  x2={xAt(at)}
                  y1={TOP}
                  y2={end}
                  className="mark-line stroke-rule"
                  strokeDasharray={mg === 4.5 ? undefined : '1 5'}
                />
                <text
                  x={xAt(at)}
                  y={end + 16}
                  textAnchor={mg === 0 ? 'start' : 'middle'}
                  className={mg === 1.5 ? 'max-md:hidden' : ''}
                >
                  {mg === 0 ? '0 mg' : mg}
                </text>
              </g>
            ))}
            <text x="100%" y={end + 32} textAnchor="end">
              daily dose, mg
            </text>
          </g>
          {points.map((point, i) => (
            <g
              key={point.row.studyId}
              {...markAt(i)}
              role="img"
              aria-label={point.sentence}
              onPointerEnter={() => setCurrent(i)}
              className={groupColors[point.group]}
            >
              <Mark
                point={point}
                y={(tops[point.band + 1] ?? end) - 10 - point.level * STEP}
                active={i === current}
              />
            </g>
          ))}
        </svg>
      </svg>
    </div>
  );
}

function Mark({ point, y, active }: { point: DosePoint; y: number; active: boolean }) {
  return (
    <>
      {point.fromX !== null && (
        <line
          x1={xAt(point.fromX)}
          x2={xAt(point.x)}
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth={active ? 2.5 : 1.25}
          className="mark-line"
        />
      )}
      <svg x={xAt(point.x)} y={y} width="1" height="1" overflow="visible">
        <g transform="translate(-5.5 -5.5)">
          {active && (
            <rect
              x="-4"
              y="-4"
              width="19"
              height="19"
              rx="3"
              stroke="currentColor"
              strokeWidth="1.5"
              className="mark-line fill-paper"
            />
          )}
          <rect x="-1" y="-4" width="13" height="19" fill="transparent" />
          <GroupMark shape={conditionGroups[point.group].mark} className="" />
          {point.beyond && (
            <path d="M14 1.5 19 6 14 10.5Z" fill="currentColor" className="mark-fill" />
          )}
        </g>
      </svg>
    </>
  );
}
