import { useState, type ReactNode } from 'react';
import type { GroupAnswer } from '../../domain/pooling/family-answer';
import { forestNotes, notesInLine } from '../../domain/pooling/forest/forest-notes';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { poolingMeasures } from '../../domain/vocabulary/pooling-measures';
import { ForestPlot } from '../../figures/forest/ForestPlot';
import { ForestTable } from '../../figures/forest/ForestTable';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { Button } from '../../ui/Button';

/** A forest plot with its table twin, its foot, and the picture to save. */
export function ForestFigure({
  forest: { family, measure, comparator, rows, threshold },
  scope,
  words,
  foot,
  participants,
  actionsOf,
  omission,
}: {
  forest: Pick<GroupAnswer, 'family' | 'measure' | 'comparator' | 'rows' | 'threshold'>;
  scope: string;
  /** The sentences above the plot, which the saved picture carries; the table takes the first. */
  words: readonly string[];
  /** Lines below the plot. */
  foot: readonly string[];
  /** People behind the rows that carry weight. */
  participants: number | null;
  /** What can be done with a study besides opening it. */
  actionsOf: (studyId: string) => ReactNode;
  /** How rows are left out and put back; absent where no row carries weight. */
  omission?: {
    readonly toggle: (studyId: string) => void;
    /** null where none is left out. */
    readonly putBack: (() => void) | null;
  };
}) {
  const [asTable, setAsTable] = useState(false);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const title = `${outcomeFamilies[family].label}, LDN against ${comparator}`;
  return (
    <figure aria-label="Forest plot" className="mt-4">
      {asTable ? (
        <ForestTable
          rows={rows}
          caption={`${scope}. ${title}. ${words[0] ?? ''}`}
          comparator={comparator}
          effectName={`${poolingMeasures[measure].inSentence} [95% CI]`}
        />
      ) : (
        <ForestPlot
          rows={rows}
          family={family}
          measure={measure}
          comparator={comparator}
          threshold={threshold}
          {...(omission && { onToggle: omission.toggle })}
          actionsOf={actionsOf}
          svgRef={setSvg}
        />
      )}
      {foot.length > 0 && (
        <div className="mt-1 text-xs text-soft">
          {foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <figcaption className="no-print mt-2 flex flex-wrap items-center gap-3">
        <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          Show as table
        </Button>
        {omission?.putBack && (
          <Button look="quiet" leaving="before" onClick={omission.putBack}>
            Put all studies back
          </Button>
        )}
        {!asTable && (
          <SavePlot
            plot={svg}
            name={`forest-plot-${family}`}
            title={title}
            caption={[scope, ...words, ...foot, ...notesInLine(forestNotes(rows))]}
            method={null}
            holds={{
              sort: 'those that carry weight in the plot',
              studies: rows.filter(({ kind }) => kind === 'study').length,
              participants,
            }}
          />
        )}
      </figcaption>
    </figure>
  );
}
