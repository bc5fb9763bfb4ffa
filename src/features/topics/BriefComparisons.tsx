import { bandSummary } from '../../domain/bands/band-caption';
import type { Brief, BriefComparison } from '../../domain/topics/brief';
import { comparisonFacts, comparisonResult, whyNotDrawn } from '../../domain/topics/brief-words';
import { emptyParts } from '../../domain/topics/part-titles';
import { EffectBand } from '../../figures/band/EffectBand';
import { FoldedRows } from './FoldedRows';
import { LineHead } from './LineHead';
import { LineRow } from './LineRow';

const headScale = 'scale-share';

/** The controlled comparisons on the line of no difference, each with its main outcome. */
export function BriefComparisons({
  brief: { comparisons, pooled, apart, onSheet },
}: {
  brief: Brief;
}) {
  return (
    <>
      {comparisons.length === 0 ? (
        <p className="text-sm">{emptyParts.comparisons}</p>
      ) : (
        <>
          <LineHead
            ends={['favours LDN', 'favours comparator']}
            scale={headScale}
            others={
              new Set(
                comparisons.flatMap(({ band }) => (band.kind === 'difference' ? [band.scale] : [])),
              )
            }
          />
          <FoldedRows
            rows={comparisons}
            first={onSheet.comparisons}
            what={['more comparison', 'more comparisons']}
          >
            {(row) => <Row key={row.studyId} row={row} />}
          </FoldedRows>
        </>
      )}
      {pooled.length > 0 && (
        <div className="brief-pooled mt-1 text-xs">
          {pooled.map((sentence, at) => (
            <p key={sentence}>
              {at === 0 && <strong className="font-semibold">Taken together. </strong>}
              {sentence}{' '}
            </p>
          ))}
        </div>
      )}
      {apart !== '' && <p className="mt-1 text-xs text-soft">{apart}</p>}
    </>
  );
}

function Row({ row }: { row: BriefComparison }) {
  const { band, comparator } = row;
  const drawn = band.kind === 'difference';
  return (
    <LineRow
      studyId={row.studyId}
      name={row.name}
      part={band.outcomeKey === '' ? 'outcomes' : `outcome-${band.outcomeKey}`}
      facts={comparisonFacts(row)}
      scale={drawn ? band.scale : null}
      headScale={headScale}
      drawing={
        <>
          {drawn ? (
            <EffectBand band={band} />
          ) : (
            <p className="text-xs text-soft italic">{whyNotDrawn(row)}</p>
          )}
          <span className="sr-only">{bandSummary(band, comparator)}</span>
        </>
      }
      figure={
        <>
          <p className="text-sm">
            {band.figureText !== '' && (
              <strong className="mr-2 font-semibold whitespace-nowrap">{band.figureText}</strong>
            )}
            <span className="whitespace-nowrap text-soft">{band.pText}</span>
          </p>
          <p className="text-soft">{comparisonResult(row)}</p>
        </>
      }
    />
  );
}
