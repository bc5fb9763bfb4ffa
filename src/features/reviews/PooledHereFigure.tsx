import { useState } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { forestNotes, notesInLine } from '../../domain/pooling/forest/forest-notes';
import { forestRows } from '../../domain/pooling/forest/forest-rows';
import {
  pooledHereFamily,
  pooledHereMeasure,
  type PooledHere,
} from '../../domain/reviews/pooled-here';
import { pooledHereMethod, pooledHereSummary } from '../../domain/reviews/pooled-here-words';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import { ForestPlot } from '../../figures/forest/ForestPlot';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { SourceButton } from '../../figures/source/SourceButton';

const title = 'Our own pooled difference in pain';

/** The trials that Synthesis pools for the same question, how that was made, and what is left out. */
export function PooledHereFigure({ pool }: { pool: PooledHere }) {
  const [plot, setPlot] = useState<SVGSVGElement | null>(null);
  const { group, notPooled } = pool;
  const rows = forestRows(group, [], pooledHereMeasure);
  const summary = pooledHereSummary(pool);
  const method = pooledHereMethod(pool);
  return (
    <>
      <figure aria-label={title}>
        <figcaption className="mb-2 max-w-lead text-sm text-soft">{summary}</figcaption>
        <ForestPlot
          rows={rows}
          family={pooledHereFamily}
          measure={pooledHereMeasure}
          comparator="placebo"
          threshold={null}
          svgRef={setPlot}
        />
        <ul aria-label="Sources of the trials’ figures" className="mt-1 text-sm text-soft">
          {group.rows.map(({ studyId, name, outcomeName, source, check }) => (
            <li key={studyId} className="flex flex-wrap items-center gap-x-3">
              {name}, {outcomeName}
              <SourceButton source={sourceOfFigure(`${outcomeName}, ${name}`, source, check)} />
            </li>
          ))}
        </ul>
        <SavePlot
          plot={plot}
          name="pooled-here"
          title={title}
          caption={[summary, ...notesInLine(forestNotes(rows))]}
          method={method}
        />
      </figure>
      <p className="mt-2 max-w-lead border-t border-rule pt-2 text-xs text-soft">{method}</p>
      {notPooled.length > 0 && (
        <div className="mt-4 max-w-lead text-sm">
          <h3 className="text-sm font-semibold">Placebo-controlled records that are not pooled</h3>
          <ul className="mt-1">
            {notPooled.map(({ studyId, studyName, reason }) => (
              <li key={studyId} className="border-t border-rule py-1.5 first:border-0">
                <Link href={studyHref(studyId)} className="font-semibold">
                  {studyName}
                </Link>
                : {reason}.
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
