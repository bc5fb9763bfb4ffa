import { useState } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { formatNumber, formatSigned } from '../../domain/format/number';
import type { OwnPool } from '../../domain/reviews/own-pool';
import type { OwnPoolInput } from '../../domain/reviews/own-pool-trials';
import { ownFigure, ownPoolMethod, ownPoolSummary } from '../../domain/reviews/own-pool-words';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import { figureText } from '../../domain/reviews/review-sides';
import { AxisTicks } from '../../figures/track/AxisTicks';
import { IntervalTrack } from '../../figures/track/IntervalTrack';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { SourceButton } from '../../figures/source/SourceButton';
import { StudyLink } from '../../figures/words/StudyLink';

const title = 'Our own pooled difference in pain';

/** Half of the axis in points: wide enough for every trial, too narrow for the pooled interval. */
const EXTENT = 2;

const ticks = [-1, -0.5, 0, 0.5, 1].map((at) => ({ at, label: formatSigned(at * EXTENT) }));

function placeOf(estimate: number, low: number, high: number) {
  const at = (value: number) => Math.max(-1, Math.min(1, value / EXTENT));
  return {
    point: at(estimate),
    low: at(low),
    high: at(high),
    cutLow: low < -EXTENT,
    cutHigh: high > EXTENT,
  };
}

/** The trials that can be pooled by the guardrails, our result, how it was made, and what is left out. */
export function OwnPoolFigure({ input, pool }: { input: OwnPoolInput; pool: OwnPool }) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const { synthesis } = pool;
  const { interval } = synthesis;
  const summary = ownPoolSummary(input, pool);
  const method = ownPoolMethod(pool);
  const weightOf = (id: string) =>
    synthesis.studies.find((study) => study.id === id)?.weightPercent ?? 0;
  return (
    <>
      <figure aria-label={title}>
        <figcaption className="mb-2 max-w-lead text-sm text-soft">{summary}</figcaption>
        <table ref={setPlot} className="w-full table-fixed">
          <caption className="sr-only">
            Mean differences in pain of the trials pooled here, and the pooled result
          </caption>
          <thead>
            <tr className="align-bottom text-xs text-soft">
              <th scope="col" className="w-[46%] pb-1 text-left font-normal md:w-60">
                Trial
              </th>
              <th scope="col" className="pb-1">
                <span className="sr-only">Place on the axis</span>
                <AxisTicks ticks={ticks} ends={['◂ favours LDN', 'favours placebo ▸']} />
              </th>
              <th scope="col" className="pb-1 pl-4 text-left font-normal max-md:hidden md:w-46">
                Mean difference [95% CI]
              </th>
              <th scope="col" className="pb-1 pl-4 text-left font-normal max-md:hidden md:w-92">
                Weight
              </th>
            </tr>
          </thead>
          <tbody>
            {input.trials.map((trial) => {
              const { low, high } = trial.interval;
              const figure = figureText({ estimate: trial.estimate, low, high });
              const weight = `${formatNumber(weightOf(trial.studyId), 1)}%`;
              return (
                <tr key={trial.studyId} className="border-t border-rule">
                  <th scope="row" className="py-2 pr-4 text-left align-top font-normal">
                    <span className="flex flex-wrap items-center justify-between gap-x-3">
                      <StudyLink id={trial.studyId} name={trial.studyName} />
                      <span className="no-print">
                        <SourceButton
                          source={sourceOfFigure(
                            'Mean difference in pain',
                            trial.source,
                            trial.check,
                          )}
                        />
                      </span>
                    </span>
                    <span className="block text-xs text-soft">
                      {formatNumber(trial.timepointWeeks)} weeks ·{' '}
                      {trial.participants ?? 'n not reported'} people
                      <span className="md:hidden"> · weight {weight}</span>
                    </span>
                  </th>
                  <td className="null-line py-2 align-middle text-ldn">
                    <IntervalTrack {...placeOf(trial.estimate, low, high)} look="filled-square" />
                    <span className="mt-1 block text-center text-sm font-semibold text-ink md:hidden">
                      <span className="bg-paper px-1">{figure}</span>
                    </span>
                  </td>
                  <td className="py-2 pl-4 align-top text-sm font-semibold whitespace-nowrap max-md:hidden">
                    {figure}
                  </td>
                  <td className="py-2 pl-4 align-top text-sm max-md:hidden">{weight}</td>
                </tr>
              );
            })}
            <tr className="border-t border-ink">
              <th scope="row" className="py-2 pr-4 text-left align-top text-sm font-semibold">
                Pooled, computed here
              </th>
              <td className="null-line py-2 align-middle text-ldn">
                <IntervalTrack
                  {...placeOf(synthesis.estimate, interval.low, interval.high)}
                  look="open-diamond"
                />
                <span className="mt-1 block text-center text-sm font-semibold text-ink md:hidden">
                  <span className="bg-paper px-1">{ownFigure(pool)}</span>
                </span>
              </td>
              <td className="py-2 pl-4 align-top text-sm font-semibold whitespace-nowrap max-md:hidden">
                {ownFigure(pool)}
              </td>
              <td className="py-2 pl-4 align-top text-sm max-md:hidden">100%</td>
            </tr>
          </tbody>
        </table>
        <SavePlot
          plot={plot}
          name="pooled-here"
          title={title}
          caption={[summary]}
          method={method}
        />
      </figure>
      <p className="mt-2 max-w-lead border-t border-rule pt-2 text-xs text-soft">{method}</p>
      {input.notPooled.length > 0 && (
        <div className="mt-4 max-w-lead text-sm">
          <h3 className="text-sm font-semibold">Placebo-controlled records that are not pooled</h3>
          <ul className="mt-1">
            {input.notPooled.map(({ studyId, studyName, reason }) => (
              <li key={studyId} className="border-t border-rule py-1.5 first:border-0">
                <Link href={studyHref(studyId)} className="font-semibold">
                  {studyName}
                </Link>{' '}
                {reason}.
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
