import { useMemo } from 'react';
import { ChangesSince } from '../../features/saved-views/ChangesSince';
import { SavedViewItem } from '../../features/saved-views/SavedViewItem';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { changesSince, fingerprintOf } from '../../domain/saved-views/changes-since';
import { newestFirst } from '../../domain/saved-views/edit-views';
import { readSaved } from '../../domain/saved-views/saved-pages';
import type { SavedView } from '../../domain/saved-views/saved-views-schema';
import type { StudyIndex } from '../../domain/select/prepare-search';
import { noticeText } from '../../domain/address/notice-text';
import type { KnownCodes } from '../../domain/address/view';

/** Today's dataset, as far as saved views are held against it. */
export interface TodaysDataset {
  readonly index: EvidenceIndex;
  readonly prepared: StudyIndex;
  readonly known: KnownCodes;
}

interface Actions {
  readonly onRename: (view: SavedView, name: string) => void;
  readonly onDelete: (view: SavedView) => void;
  /** Takes today's studies for the recorded result. */
  readonly onRecord: (view: SavedView, studies: SavedView['studies']) => void;
}

/** The saved views, the newest first, each with what changed since where today's dataset is there. */
export function SavedViewList({
  views,
  today,
  ...actions
}: Actions & { views: readonly SavedView[]; today: TodaysDataset | null }) {
  return (
    <ul aria-label="Saved views" className="max-w-5xl border-b border-rule">
      {newestFirst(views).map((view) => (
        <SavedViewItem
          key={view.id}
          view={view}
          takenNames={new Set(views.filter(({ id }) => id !== view.id).map(({ name }) => name))}
          onRename={(name) => actions.onRename(view, name)}
          onDelete={() => actions.onDelete(view)}
        >
          {today && <Since view={view} today={today} onRecord={actions.onRecord} />}
        </SavedViewItem>
      ))}
    </ul>
  );
}

function Since({
  view,
  today: { index, prepared, known },
  onRecord,
}: {
  view: SavedView;
  today: TodaysDataset;
  onRecord: Actions['onRecord'];
}) {
  const { studies, notices } = useMemo(() => {
    const address = readSaved(view, known);
    return { studies: address.studiesIn(prepared), notices: address.notices };
  }, [view, prepared, known]);
  const { details } = index;
  return (
    <>
      {notices.length > 0 && (
        <ul className="mt-1 text-sm">
          {notices.map((notice) => (
            <li key={`${notice.key}=${notice.value}`}>{noticeText(notice)}</li>
          ))}
        </ul>
      )}
      <ChangesSince
        changes={view.studies && changesSince(view.studies, studies, details)}
        count={studies.length}
        onRecord={() => onRecord(view, fingerprintOf(studies, details))}
      />
    </>
  );
}
