import { useContext } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { formatWithLevel } from '../../../domain/format/interval';
import { formatCount, formatNumber } from '../../../domain/format/number';
import { formatP } from '../../../domain/format/p-value';
import { isMissing, missingText, type Reported } from '../../../domain/missing/missing';
import { figureMarks } from '../../../domain/study/figure-marks';
import { pooledSource } from '../../../domain/sources/figure-source';
import type { PooledResult } from '../../../domain/schema/pooled-result';
import type { Study } from '../../../domain/schema/study';
import { effectMeasures } from '../../../domain/vocabulary/filters/outcomes';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { FigureTags } from '../../../figures/source/FigureTags';
import { SourceButton } from '../../../figures/source/SourceButton';
import { StudyNames } from '../../../figures/words/study-names';

const headings = ['Estimate', 'P', 'Measure', 'Model', 'Studies', 'People', 'I²'] as const;

function Reading<T>({ value, format }: { value: Reported<T>; format: (value: T) => string }) {
  return isMissing(value) ? (
    <span className="text-xs text-soft italic">{missingText(value)}</span>
  ) : (
    format(value)
  );
}

function PooledRow({ study, pooled }: { study: Study; pooled: PooledResult }) {
  const marks = figureMarks(pooled);
  const nameOf = useContext(StudyNames);
  const cell = 'py-2 pr-4 align-top';
  return (
    <tr className="border-t border-rule">
      <th scope="row" className={`min-w-28 text-left md:min-w-40 font-semibold ${cell}`}>
        <span className="block first-letter:uppercase">{pooled.outcome}</span>
        <FigureTags marks={marks} />
        {pooled.note !== undefined && (
          <span className="block text-xs font-normal text-soft">{pooled.note}</span>
        )}
        {!isMissing(pooled.trials) && (
          <span className="block text-xs font-normal text-soft">
            Trials:{' '}
            {pooled.trials.map((id, i) => (
              <span key={id}>
                {i > 0 && ', '}
                {nameOf(id) === null ? id : <Link href={studyHref(id)}>{nameOf(id)}</Link>}
              </span>
            ))}
          </span>
        )}
      </th>
      <td className={`font-semibold md:whitespace-nowrap ${cell}`}>
        {formatWithLevel(pooled.estimate, pooled.interval)}
      </td>
      <td className={`whitespace-nowrap ${cell}`}>
        {pooled.p ? (
          formatP(pooled.p)
        ) : (
          <span className="text-xs text-soft italic">not printed</span>
        )}
      </td>
      <td className={cell}>{effectMeasures[pooled.measure].label}</td>
      <td className={cell}>{pooled.model}</td>
      <td className={cell}>
        <Reading value={pooled.studiesPooled} format={formatCount} />
      </td>
      <td className={cell}>
        <Reading value={pooled.participantsPooled} format={formatCount} />
      </td>
      <td className={cell}>
        <Reading value={pooled.i2Percent} format={(percent) => `${formatNumber(percent)}%`} />
      </td>
      <td className="py-1 text-right align-top">
        <SourceButton source={pooledSource(study, pooled)} />
      </td>
    </tr>
  );
}

/** What a review pooled, as it printed it. */
export function PooledTable({ study }: { study: Study }) {
  const { pooled, pooledNote } = study;
  if (pooled.length === 0 && pooledNote === undefined) return null;
  return (
    <div className="mt-2">
      <h3 className="text-base font-semibold">Pooled by the review</h3>
      {pooledNote !== undefined && <p className="mb-2 max-w-prose text-sm">{pooledNote}</p>}
      {pooled.length > 0 && (
        <ScrollRegion name="Pooled results">
          <table className="w-full text-sm">
            <caption className="sr-only">Pooled results as printed</caption>
            <thead>
              <tr className="text-left text-xs text-soft">
                <th scope="col" className="pr-4 font-normal">
                  Outcome
                </th>
                {headings.map((heading) => (
                  <th key={heading} scope="col" className="pr-4 font-normal">
                    {heading}
                  </th>
                ))}
                <th scope="col" className="text-right font-normal">
                  Read
                </th>
              </tr>
            </thead>
            <tbody>
              {pooled.map((result) => (
                <PooledRow
                  key={`${result.outcome} ${result.measure} ${result.model}`}
                  study={study}
                  pooled={result}
                />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}
