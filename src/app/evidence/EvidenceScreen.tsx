import { useMemo } from 'react';
import { ConditionChoice } from '../../features/filters/ConditionChoice';
import { LayoutControl } from '../../features/filters/LayoutControl';
import { SortControl } from '../../features/filters/SortControl';
import { evidenceHref } from '../../domain/address/hrefs';
import { isRankedBySearch } from '../../domain/select/select-studies';
import { selectionOf } from '../../domain/select/question';
import { scopeText, viewTitle } from '../../domain/answer/view-title';
import { evidenceCodec } from '../../domain/address/evidence-codec';
import type { EvidenceView } from '../../domain/address/view';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { withView } from '../../domain/address/update-view';
import { useAddress } from '../address/use-address';
import { useDocumentTitle } from '../address/use-document-title';
import type { EvidenceAnswer } from './EvidenceAnswer';
import { originOfEvidence } from './origin-of-evidence';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { EvidenceExport } from '../receipts/EvidenceExport';
import { StudyList } from './StudyList';
import { ShareButton } from '../saved/ShareButton';
import { SaveViewButton } from '../saved/SaveViewButton';
import { FilteredScreen } from '../filtered/FilteredScreen';
import type { PreparedIndex } from '../filtered/use-prepared-index';

/** What draws the answer to the question of a view. */
export type AnswerPart = typeof EvidenceAnswer;

/** The Evidence screen: filters, the answer for them, and the studies behind it. */
export function EvidenceScreen({ of, Answer }: { of: PreparedIndex; Answer: AnswerPart }) {
  const { index, prepared, known, labels } = of;
  const address = useAddress(evidenceCodec, known);
  const { view, setView } = address;
  const selection = useMemo(() => selectionOf(prepared, view), [prepared, view]);
  const { shown: selected, questionView, ofQuestion } = selection;
  const title = viewTitle(selection, labels);
  useDocumentTitle(title);
  const countText = `${selected.length} of ${index.studies.length} studies`;
  return (
    <FilteredScreen
      title="Evidence"
      printed={{ title: `${title} (${countText})`, path: evidenceHref(view) }}
      wayBack={`show ${countText}`}
      of={of}
      address={address}
      shown={selected.length}
    >
      {({ count, search, opener, chips, notices }) => (
        <>
          {notices}
          <div className="no-print mt-1 lg:hidden">
            <ConditionChoice
              condition={oneCondition(questionView)}
              scope={scopeText(questionView, labels)}
              onChoose={(code) =>
                setView(
                  withView(view, {
                    condition: code === 'all' ? [] : [code],
                    // The question is replaced: neither its diagnoses nor words that name one stay.
                    diagnosis: [],
                    q: selection.asked.lens.q,
                  }),
                )
              }
            />
          </div>
          <PlotOrigin value={originOfEvidence(view, index, selected, labels)}>
            <PlotOrigin value={originOfEvidence(questionView, index, ofQuestion, labels)}>
              <Answer {...{ index, prepared, selection, labels }} />
            </PlotOrigin>
            <div className="no-print border-ink max-lg:contents lg:flex lg:flex-wrap lg:items-center lg:gap-x-3 lg:border-t lg:py-1">
              <div
                id="results"
                tabIndex={-1}
                className="result-bar no-print flex items-center justify-between gap-3 border-ink bg-paper py-1 outline-none max-lg:border-y"
              >
                {count}
                {opener}
              </div>
              <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 py-1 lg:contents">
                {search}
                <SortControl
                  sort={view.sort}
                  ranked={isRankedBySearch(prepared, view)}
                  onChange={(patch) => setView(withView(view, patch))}
                />
                <SaveViewButton title={title} studies={selected} />
                <ShareButton title={title} />
                <EvidenceExport view={view} index={index} selected={selected} labels={labels} />
                <span className="grow" />
                <LayoutControl
                  layout={view.view}
                  onChange={(patch) => setView(withView(view, patch))}
                />
              </div>
            </div>
            {chips}
            <StudyList
              key={view.view}
              index={index}
              prepared={prepared}
              view={view}
              selection={selection}
              onChange={setView}
            />
          </PlotOrigin>
        </>
      )}
    </FilteredScreen>
  );
}

/** What a single choice of a condition stands at; null where the question is none of its choices. */
function oneCondition({
  condition,
  diagnosis,
}: Pick<EvidenceView, 'condition' | 'diagnosis'>): ConditionGroup | 'all' | null {
  const [first, ...more] = condition;
  if (diagnosis.length > 0 || more.length > 0) return null;
  return first ?? 'all';
}
