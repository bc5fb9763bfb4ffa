import { useState } from 'react';
import { fixedScales, fixedTicks, placeOnFixedScale } from '../../domain/axes/fixed-scales';
import { effectScales, formatOnScale } from '../../domain/format/effect-scale';
import { peopleText } from '../../domain/study/participants-text';
import type { PooledHarm } from '../../domain/safety/pooled-harms';
import type { HarmGroup } from '../../domain/harms/harm-groups';
import type { HarmEffect, HarmRow } from '../../domain/harms/harm-rows';
import { halfAddedMark } from '../../domain/effects/half-added-mark';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import {
  pooledHarmText,
  pooledHarmWarning,
  pooledPoints,
} from '../../domain/safety/pooled-harm-words';
import { AxisTicks } from '../../figures/track/AxisTicks';
import { IntervalTrack } from '../../figures/track/IntervalTrack';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { SourceButton } from '../../figures/source/SourceButton';
import { StudyLink } from '../../figures/words/StudyLink';
import { formatEstimate } from '../../domain/format/interval';

const ticks = fixedTicks('people', 'signed');

function rounded({ estimate, low, high }: HarmEffect, decimals: number): string {
  return formatEstimate(estimate, { low, high }, { decimals });
}

/** Harms counted beside a comparator, by event; what we compute is marked, what may not be divided says why. */
export function ControlledHarms({
  groups,
  pools,
}: {
  groups: readonly HarmGroup[];
  pools: readonly PooledHarm[];
}) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const head = 'pb-1 pl-4 text-left font-normal max-md:hidden print:table-cell';
  return (
    <>
      <table ref={setPlot} className="w-full table-fixed">
        <caption className="sr-only">Harms with a comparison group, by event and study</caption>
        <thead>
          <tr className="align-bottom text-xs text-soft">
            <th scope="col" className="w-[46%] pb-1 text-left font-normal md:w-56 print:w-[20%]">
              Study
            </th>
            <th scope="col" className={`${head} md:w-32 print:w-[13%]`}>
              LDN
            </th>
            <th scope="col" className={`${head} md:w-32 print:w-[13%]`}>
              Comparator
            </th>
            <th scope="col" className="pb-1 pl-4">
              <span className="sr-only">Risk difference on the axis</span>
              <AxisTicks ticks={ticks} ends={['◂ fewer on LDN', 'more on LDN ▸']} />
            </th>
            <th scope="col" className={`${head} md:w-44 print:w-[20%]`}>
              Risk difference, points [95% CI]
            </th>
            <th scope="col" className={`${head} md:w-36 print:w-[16%]`}>
              Risk ratio [95% CI]
            </th>
          </tr>
        </thead>
        {groups.map(({ event, label, rows }) => (
          <tbody key={event}>
            <tr className="border-t border-line">
              <th scope="rowgroup" colSpan={2} className="pt-2.5 text-left text-sm font-semibold">
                {label}
              </th>
              {/* On phones the table has two columns, otherwise six. */}
              <td colSpan={4} className="max-md:hidden print:table-cell" />
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
            {pools
              .filter((pool) => pool.event === event)
              .map((pool) => (
                <PoolRow key={pool.comparatorClass} pool={pool} />
              ))}
          </tbody>
        ))}
      </table>
      <SavePlot
        plot={plot}
        name="harms-beside-a-comparator"
        title="Harms beside a comparator, by event and study"
        caption={[
          `Risk differences in percentage points with 95% intervals; squares are studies, hollow diamonds pools of ours. An arrow marks an interval that goes beyond ${fixedScales.people.reach} points.`,
        ]}
        method="risk differences and ratios computed from the counts of people in both arms (Wald); pools of two trials by the Bayesian random-effects model, of more by REML with the Hartung-Knapp interval"
      />
    </>
  );
}

function Row({ row }: { row: HarmRow }) {
  const { ldn, comparator, riskDifference, riskRatio, notComputed, noRatio, pText } = row;
  const computed = `computed${row.halfAdded ? `; ${halfAddedMark}` : ''}`;
  const versus = comparator ? `v ${comparator.label}` : '';
  const cell = 'py-1.5 pl-4 align-top text-sm max-md:hidden print:table-cell';
  const notGiven = <span className="text-xs text-soft italic">not computed</span>;
  const why = [notComputed, pText].filter((text) => text !== '').join('; ');
  return (
    <tr className="border-t border-rule">
      <th scope="row" className="py-1.5 pr-2 text-left align-top font-normal">
        <span className="flex flex-wrap items-center justify-between gap-x-2">
          <StudyLink id={row.studyId} name={row.studyName} />
          <span className="no-print">
            <SourceButton
              source={sourceOfFigure(`${row.name}, ${row.studyName}`, row.source, row.check)}
            />
          </span>
        </span>
        {row.event === 'lack-of-efficacy' && (
          <span className="block text-xs text-soft print:inline"> {row.name}</span>
        )}
        <span className="block text-xs md:hidden print:hidden">
          LDN {ldn?.text}; {comparator?.label} {comparator?.text}
        </span>
        {row.statement !== null && riskDifference === null && (
          <span className="block text-xs text-soft print:inline"> {row.statement}</span>
        )}
      </th>
      <td className={cell}>{ldn?.text}</td>
      <td className={cell}>
        {comparator?.text} <span className="block text-xs text-soft print:inline">{versus}</span>
      </td>
      <td
        className={`py-1.5 pl-4 ${riskDifference ? 'null-line text-harm before:left-[calc(50%+0.5rem)]' : 'text-center text-xs text-soft italic'}`}
      >
        {riskDifference ? (
          <>
            <IntervalTrack {...placeOnFixedScale('people', riskDifference)} look="filled-square" />
            <span className="mt-0.5 block text-center text-xs text-ink md:hidden print:hidden">
              <span className="bg-paper px-1">
                {rounded(riskDifference, 1)} points, {computed}
              </span>
            </span>
          </>
        ) : (
          why
        )}
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        {riskDifference ? (
          <>
            {rounded(riskDifference, 1)}{' '}
            <span className="block text-xs whitespace-normal text-soft print:inline">
              {computed}
            </span>
          </>
        ) : (
          notGiven
        )}
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        {riskRatio ? (
          <>
            {rounded(riskRatio, 2)}{' '}
            <span className="block text-xs whitespace-normal text-soft print:inline">
              {computed}
            </span>
          </>
        ) : (
          <>
            {notGiven}{' '}
            {noRatio !== undefined && (
              <span className="block text-xs whitespace-normal text-soft print:inline">
                {noRatio}
              </span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

function PoolRow({ pool }: { pool: PooledHarm }) {
  const { difference, ratio, comparatorClass } = pool;
  const points = pooledPoints(difference);
  const text = rounded(points, 1);
  const cell =
    'py-1.5 pl-4 align-top text-sm font-semibold whitespace-nowrap max-md:hidden print:table-cell';
  return (
    <tr className="border-t border-ink">
      <th scope="row" className="py-1.5 pr-2 text-left align-top text-sm font-semibold">
        Pooled, computed{' '}
        <span className="block text-xs font-normal text-soft print:inline">
          {difference.synthesis.k} trials, {peopleText(difference.participants)}, v{' '}
          {comparatorClass}
        </span>
      </th>
      <td
        colSpan={2}
        className="py-1.5 pl-4 align-top text-xs text-soft max-md:hidden print:table-cell"
      >
        {pooledHarmText(pool)}
      </td>
      <td className="null-line py-1.5 pl-4 text-harm before:left-[calc(50%+0.5rem)]">
        <IntervalTrack {...placeOnFixedScale('people', points)} look="open-diamond" />
        <span className="mt-0.5 block text-center text-xs text-ink md:hidden print:hidden">
          <span className="bg-paper px-1">{text} points</span>
          <span className="block bg-paper text-soft">{pooledHarmWarning(pool)}</span>
        </span>
      </td>
      <td className={cell}>{text}</td>
      <td className={cell}>
        {ratio
          ? formatOnScale(effectScales.RR, ratio.synthesis.estimate, ratio.synthesis.interval)
          : 'not computed'}
      </td>
    </tr>
  );
}
