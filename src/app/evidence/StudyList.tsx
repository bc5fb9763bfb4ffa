import { createElement, useCallback, useDeferredValue, useState } from 'react';
import { CiteButton } from '../../figures/cite/CiteButton';
import { StudyCard } from '../../features/evidence-list/StudyCard';
import { StudyListHead } from '../../features/evidence-list/StudyListHead';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import type { StudySummary } from '../../domain/summary/study-summary';
import type { StudyIndex } from '../../domain/select/prepare-search';
import type { Selection } from '../../domain/select/question';
import type { EvidenceView } from '../../domain/address/view';
import { Button } from '../../ui/Button';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { withView } from '../../domain/address/update-view';
import { isRankedBySearch } from '../../domain/select/select-studies';
import { CompareToggle } from '../compare/CompareToggle';
import { useTableOnPaper } from './use-table-on-paper';

const EvidenceMapPart = onDemand(async () => {
  const { EvidenceMapPart: component } = await import('./EvidenceMapPart');
  return { default: component };
});
const NoStudies = onDemand(async () => ({
  default: (await import('./NoStudies')).NoStudies,
}));
const StudyTable = onDemand(async () => {
  const { StudyTable: component } = await import('../../features/evidence-list/table/StudyTable');
  return { default: component };
});

/** Studies drawn before the first paint, and at most without asking. */
const firstPaint = 8;
const atOnce = 150;

interface Props {
  readonly index: EvidenceIndex;
  readonly prepared: StudyIndex;
  readonly view: EvidenceView;
  readonly selection: Selection;
  readonly onChange: (view: EvidenceView) => void;
}

const none: readonly StudySummary[] = [];

/** The first studies, and of the others those that were listed before. */
function atHand(selected: readonly StudySummary[], before: readonly StudySummary[]) {
  const listed = new Set(before);
  return selected.filter((study, at) => at < firstPaint || listed.has(study));
}

/** Paper has nothing to press. */
const onlyPrinted = () => null;

/** Keeps the height of the list while the code of another layout comes. */
function Drawing() {
  return <p className="min-h-screen py-6 text-soft">Drawing…</p>;
}

/** The studies as cards, table or map, on paper as the table; an empty list says which filter to relax. */
export function StudyList({ index, prepared, view, selection, onChange }: Props) {
  const { shown: selected, asked } = selection;
  const [limit, setLimit] = useState(atOnce);
  const tableOnPaper = useTableOnPaper();
  const isReplaced = tableOnPaper !== null && view.view !== 'table';
  // Those that stay are there at once, with the first of the new ones; the others follow.
  const settled = useDeferredValue(selected, none);
  const actionsOf = useCallback(
    (study: StudySummary) => (
      <>
        <CompareToggle id={study.id} />
        <CiteButton id={study.id} hash={index.details[study.id]} name={study.name} />
      </>
    ),
    [index],
  );
  if (selected.length === 0)
    return (
      <LazyPart what="What could be relaxed" waiting={<Drawing />}>
        <NoStudies prepared={prepared} view={view} missed={asked.missed} onChange={onChange} />
      </LazyPart>
    );
  const shown = (settled === selected ? selected : atHand(selected, settled)).slice(0, limit);
  const more = selected.length - limit;
  const onScreen = isReplaced ? 'no-print' : undefined;
  const onPaper = isReplaced && (
    <div className="print-only">
      {createElement(tableOnPaper, {
        studies: shown,
        shown: view,
        ranked: isRankedBySearch(prepared, view),
        onChange: onlyPrinted,
        actionsOf: onlyPrinted,
      })}
    </div>
  );
  if (view.view === 'map')
    return (
      <>
        <div className={onScreen}>
          <LazyPart what="The map" waiting={<Drawing />}>
            <EvidenceMapPart {...{ index, prepared, view, selection }} />
          </LazyPart>
        </div>
        {onPaper}
      </>
    );
  return (
    // One element, so that a list that gives way to another leaves the page in one step.
    <div>
      {view.view === 'table' ? (
        <LazyPart what="The table" waiting={<Drawing />}>
          <StudyTable
            studies={shown}
            shown={view}
            ranked={isRankedBySearch(prepared, view)}
            onChange={(patch) => onChange(withView(view, patch))}
            actionsOf={actionsOf}
          />
        </LazyPart>
      ) : (
        <div className={onScreen}>
          <StudyListHead />
          {shown.map((study) => (
            <StudyCard key={study.id} study={study} actionsOf={actionsOf} />
          ))}
        </div>
      )}
      {onPaper}
      {settled === selected && more > 0 && (
        <p className="py-6 text-center">
          <Button
            leaving={more > atOnce ? undefined : 'before'}
            onClick={() => setLimit(limit + atOnce)}
          >
            Show {Math.min(atOnce, more)} more of {more}
          </Button>
        </p>
      )}
    </div>
  );
}
