import type { Brief, BriefHarm } from '../../domain/topics/brief';
import { whyNotDrawn } from '../../domain/topics/brief-words';
import { emptyParts } from '../../domain/topics/part-titles';
import { IntervalTrack } from '../../figures/track/IntervalTrack';
import { FoldedRows } from './FoldedRows';
import { LineHead } from './LineHead';
import { LineRow } from './LineRow';

const headScale = 'people';

/** Harms beside a comparator, drawn as large as benefits and on a line of the same kind. */
export function BriefHarms({ brief: { harms, onSheet } }: { brief: Brief }) {
  if (harms.length === 0) return <p className="text-sm">{emptyParts.harms}</p>;
  return (
    <>
      <LineHead
        ends={['fewer on LDN', 'more on LDN']}
        scale={headScale}
        others={new Set(harms.flatMap(({ place, scale }) => (place ? [scale] : [])))}
      />
      <FoldedRows rows={harms} first={onSheet.harms} what={['more harm', 'more harms']}>
        {(row) => <Row key={row.key} row={row} />}
      </FoldedRows>
    </>
  );
}

function Row({ row }: { row: BriefHarm }) {
  const { place, scale, figure, note } = row;
  return (
    <LineRow
      studyId={row.studyId}
      name={row.name}
      part="harms"
      facts={row.event}
      scale={place ? scale : null}
      headScale={headScale}
      drawing={
        place ? (
          <span className="block py-1 text-harm">
            <IntervalTrack
              {...place}
              look={scale === 'people' ? 'filled-square' : 'filled-diamond'}
            />
          </span>
        ) : (
          <p className="text-xs text-soft italic">{whyNotDrawn(row)}</p>
        )
      }
      figure={
        <>
          {figure !== '' && <p className="text-sm font-semibold whitespace-nowrap">{figure}</p>}
          <p className="text-soft">{row.counts}</p>
          {place && note !== '' && <p className="text-warn">{note}</p>}
        </>
      }
    />
  );
}
