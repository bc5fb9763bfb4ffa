import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { DoseLayout, DosePoint } from '../../domain/safety/dose-layout';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { GroupMark } from '../../figures/marks/GroupMark';
import { useRovingFocus } from '../../ui/use-roving-focus';
import { groupColors } from '../../figures/marks/group-colors';
import { percentLength } from '../../ui/percent-length';

/** Sizes in px; the width follows the page. */
const PLOT = 264;
const TOP = 12;
const LEFT = 34;
const FOOT = 34;
const STEP = 12;

function xAt(at: number): string {
  return percentLength(at * 100);
}

function yAt(y: number): number {
  return TOP + y * PLOT;
}

/** Doses by length of treatment, a mark per study. One tab stop; arrow keys go from study to study. */
export function DoseChart({ layout }: { layout: DoseLayout }) {
  const { points, xTicks, yTicks, stripHeight } = layout;
  const strip = 24 + stripHeight * STEP;
  const height = TOP + PLOT + strip + FOOT;
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
          {yTicks.map(({ at, weeks }) => (
            <g key={weeks}>
              <line
                x1={LEFT}
                x2="100%"
                y1={yAt(at)}
                y2={yAt(at)}
                className="mark-line stroke-rule"
              />
              <text x={LEFT - 8} y={yAt(at) + 4} textAnchor="end">
                {weeks}
              </text>
            </g>
          ))}
          <text x={LEFT + 6} y={TOP + 4}>
            weeks
          </text>
          <text x={LEFT + 6} y={TOP + PLOT + 17}>
            length not reported
          </text>
        </g>
        <line
          x1={LEFT}
          x2="100%"
          y1={TOP + PLOT}
          y2={TOP + PLOT}
          className="mark-line stroke-line"
        />
        {/* Percentages below are of the plot alone, to the right of the labels. */}
        <svg x={LEFT} width={`calc(100% - ${LEFT + 12}px)`} height={height} overflow="visible">
          <g className="fill-soft text-xs print:text-[15px]">
            {xTicks.map(({ at, mg }) => (
              <g key={mg}>
                <line
                  x1={xAt(at)}
                  x2={xAt(at)}
                  y1={TOP}
                  y2={TOP + PLOT + strip}
                  className="mark-line stroke-rule"
                  strokeDasharray={mg === 4.5 ? undefined : '1 5'}
                />
                <text
                  x={xAt(at)}
                  y={TOP + PLOT + strip + 16}
                  textAnchor={mg === 0 ? 'start' : 'middle'}
                  className={mg === 1.5 ? 'max-md:hidden' : ''}
                >
                  {mg === 0 ? '0 mg' : mg}
                </text>
              </g>
            ))}
            <text x="100%" y={TOP + PLOT + strip + 32} textAnchor="end">
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
              <Mark point={point} foot={TOP + PLOT + strip} active={i === current} />
            </g>
          ))}
        </svg>
      </svg>
    </div>
  );
}

function Mark({ point, foot, active }: { point: DosePoint; foot: number; active: boolean }) {
  const inStrip = point.y === null;
  const y = point.y === null ? foot - 10 - point.dodge * STEP : yAt(point.y);
  const shift = inStrip ? 0 : point.dodge * STEP;
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
        <g transform={`translate(${shift - 5.5} -5.5)`}>
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
