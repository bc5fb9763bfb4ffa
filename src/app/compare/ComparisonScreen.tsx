import { useState } from 'react';
import { Link } from 'wouter';
import { comparisonAsText } from '../../features/compare/copy-comparison';
import { ComparisonTable } from '../../features/compare/ComparisonTable';
import { PrintedCitations } from '../../features/compare/PrintedCitations';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { ForestPlot } from '../../figures/forest/ForestPlot';
import { studyHref } from '../../domain/address/hrefs';
import { compareHref } from '../../domain/address/pages/compare-codec';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { sharedAxis } from '../../domain/pooling/shared-axis';
import { comparisonNotes, comparisonSections } from '../../domain/record/comparison-rows';
import { forestNotes, notesInLine } from '../../domain/pooling/forest/forest-notes';
import { forestRows } from '../../domain/pooling/forest/forest-rows';
import { formatDate } from '../../domain/format/date';
import type { Study } from '../../domain/schema/study';
import type { CompareView } from '../../domain/address/view';
import { comparatorClasses } from '../../domain/vocabulary/filters/comparators';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { copyFormatted } from '../../ui/copy-formatted';
import { Notice } from '../../ui/Notice';
import { handOnFocus } from '../../ui/hand-on-focus';
import { PrintLine } from '../receipts/PrintLine';
import { ComparisonExport, comparisonReceipt } from '../receipts/ComparisonExport';
import { ShareButton } from '../saved/ShareButton';
import { SaveViewButton } from '../saved/SaveViewButton';
import { CheckRow } from '../../ui/fields/CheckRow';

/** Two to four studies side by side, with what they share on one axis where that is allowed. */
export function ComparisonScreen({
  studies,
  index,
  view,
  onChange,
}: {
  studies: readonly Study[];
  index: EvidenceIndex;
  view: CompareView;
  onChange: (view: CompareView) => void;
}) {
  const sections = comparisonSections(studies);
  const notes = comparisonNotes(studies);
  const path = compareHref(view);
  const without = (id: string) => onChange({ ...view, s: view.s.filter((other) => other !== id) });
  const copy = () =>
    copyFormatted(
      comparisonAsText({
        sections,
        names: studies.map(({ name }) => name),
        differencesOnly: view.diff,
        notes,
        source: `LDN Evidence, dataset ${index.version}, ${formatDate(index.date)}, ${window.location.origin}${path}`,
      }),
    );
  return (
    <>
      <p className="compare-names serif text-xl">{studies.map(({ name }) => name).join(' · ')}</p>
      <PrintLine path={path} dataset={index} />
      {notes.length > 0 && (
        <Notice>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <PlotOrigin value={() => comparisonReceipt(view, index)}>
        <SharedAxisPlot studies={studies} />
      </PlotOrigin>
      <div className="no-print flex flex-wrap items-center gap-4 border-t border-ink py-2.5 text-sm">
        <CheckRow checked={view.diff} onToggle={() => onChange({ ...view, diff: !view.diff })}>
          Differences only
        </CheckRow>
        <CopyButton
          label="Copy as a table"
          copy={copy}
          refused="Copying was refused by the browser"
        />
        <SaveViewButton
          title={`Comparison: ${studies.map(({ name }) => name).join(', ')}`}
          studies={studies}
        />
        <ShareButton title={`Comparison: ${studies.map(({ name }) => name).join(', ')}`} />
        <ComparisonExport view={view} index={index} />
        <Button look="quiet" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <div
        className="compare-area"
        data-columns={studies.length}
        style={{ ['--columns' as string]: studies.length }}
      >
        <ComparisonTable
          sections={sections}
          differencesOnly={view.diff}
          heads={studies.map(({ id, name }) => ({
            id,
            name,
            content: (
              <>
                <Link href={studyHref(id)} className="serif text-lg font-semibold">
                  {name}
                </Link>
                <button
                  type="button"
                  onClick={(event) => {
                    handOnFocus(event.currentTarget, studies.length > 2 ? 'neighbour' : 'main');
                    without(id);
                  }}
                  className="target no-print ml-1 rounded-sm px-1.5 text-soft hover:text-ink"
                  aria-label={`Take ${name} out of the comparison`}
                >
                  ×
                </button>
              </>
            ),
          }))}
        />
        <PrintedCitations studies={studies} />
      </div>
    </>
  );
}

function SharedAxisPlot({ studies }: { studies: readonly Study[] }) {
  const [plot, setPlot] = useState<SVGSVGElement | null>(null);
  const axis = sharedAxis(studies);
  if (axis.kind === 'none')
    return (
      <div className="my-4 max-w-3xl text-sm text-soft">
        <p>Effects are not drawn on one axis:</p>
        <ul className="list-disc pl-5">
          {axis.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    );
  const { family, measure, group, notDrawn } = axis;
  const comparator = comparatorClasses[group.comparatorClass].label.toLowerCase();
  const rows = forestRows(group, [], measure);
  const left = notDrawn.length === 0 ? '' : `Not on this axis: ${notDrawn.join('; ')}.`;
  const title = `${outcomeFamilies[family].label}, LDN against ${comparator}; not pooled`;
  return (
    <figure
      aria-label={`${outcomeFamilies[family].label} on one axis`}
      className="compare-plot my-4"
    >
      <figcaption className="mb-1 text-sm font-semibold">{title}</figcaption>
      <ForestPlot
        rows={rows}
        family={family}
        measure={measure}
        comparator={comparator}
        threshold={null}
        armsInTable
        svgRef={setPlot}
      />
      {left !== '' && <p className="mt-1 text-xs text-soft">{left}</p>}
      <SavePlot
        plot={plot}
        name={`shared-axis-${family}`}
        title={title}
        caption={[...(left === '' ? [] : [left]), ...notesInLine(forestNotes(rows))]}
        method={null}
      />
    </figure>
  );
}
