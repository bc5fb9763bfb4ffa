import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { SetAsideNotice } from '../../features/saved-views/SetAsideNotice';
import { UndoNotice } from '../../features/saved-views/UndoNotice';
import type { WordsFile } from '../../data/files';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { evidenceIndexQuery, wordsQuery } from '../../data/queries';
import { withChange, withoutView, withSavedView } from '../../domain/saved-views/edit-views';
import { writeSavedViews } from '../../domain/saved-views/parse-saved-views';
import type { SavedView } from '../../domain/saved-views/saved-views-schema';
import { troubleText, writeFailureText } from '../../domain/saved-views/saved-views-text';
import { pagePaths } from '../../domain/address/page-paths';
import { prepareSearch } from '../../domain/select/prepare-search';
import { Button } from '../../ui/Button';
import { downloadFile } from '../../ui/download-file';
import { together } from '../../ui/loading/loading';
import { LoadFailure } from '../../ui/loading/LoadFailure';
import { Notice } from '../../ui/Notice';
import { ImportSavedViews } from './ImportSavedViews';
import { AddressNotices } from '../address/AddressNotices';
import { useAddress } from '../address/use-address';
import { noQueryCodec } from '../../domain/address/pages/no-query-codec';
import { PrintLine } from '../receipts/PrintLine';
import { SavedViewList } from './SavedViewList';
import { deleteSetAside, updateSavedViews } from './saved-views-store';
import { useDocumentTitle } from '../address/use-document-title';
import { useSavedViews } from './use-saved-views';
import { knownCodes } from '../../domain/summary/known-codes';
import { PageTitle } from '../../ui/page/PageTitle';
import { counted } from '../../domain/format/number';

const fileName = (kind: string, ending: string) =>
  `ldn-evidence-saved-views${kind}-${new Date().toISOString().slice(0, 10)}.${ending}`;

/** Views saved in this browser, each held against today's dataset. */
export default function SavedPage() {
  const { views, setAside, trouble } = useSavedViews();
  const { data, error, refetch } = together<[EvidenceIndex, WordsFile]>([
    useQuery(evidenceIndexQuery),
    useQuery(wordsQuery),
  ]);
  const [index, words] = data ?? [];
  const today = useMemo(
    () =>
      index && words
        ? {
            index,
            prepared: prepareSearch(index.studies, index.diagnoses, () => words),
            known: knownCodes(index),
          }
        : null,
    [index, words],
  );
  const [undo, setUndo] = useState<{ text: string; before: SavedView } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const address = useAddress(noQueryCodec);
  useDocumentTitle('Saved views');
  const update = (change: Parameters<typeof updateSavedViews>[0]): boolean => {
    const result = updateSavedViews(change);
    setFailure(result === 'written' ? null : writeFailureText(result));
    return result === 'written';
  };
  return (
    <div className="page pt-5">
      <PageTitle>Saved views</PageTitle>
      {index && <PrintLine path={pagePaths.saved} dataset={index} />}
      <p className="serif mt-1 text-xl">
        {views.length === 0
          ? 'No view is saved in this browser.'
          : `${counted(views.length, 'view is', 'views are')} saved in this browser.`}
      </p>
      <p className="measure mt-1 text-soft">
        Saved views stay in this browser and are sent to nobody. Export them to have a copy or to
        move them to another browser; the format of the file is described by a{' '}
        <a href="/data/saved-views.schema.json">JSON Schema</a>.
      </p>
      <div className="max-w-5xl">
        <AddressNotices of={address} />
        {trouble && <Notice role="alert">{troubleText(trouble)}</Notice>}
        {setAside.map(({ key, foundAt, text }) => (
          <SetAsideNotice
            key={key}
            foundAt={foundAt}
            onDownload={() => downloadFile(fileName('-damaged', 'txt'), text, 'text/plain')}
            onDelete={() => deleteSetAside(key)}
          />
        ))}
        {failure && (
          <Notice role="alert" onDismiss={() => setFailure(null)}>
            {failure}
          </Notice>
        )}
        {undo && (
          <UndoNotice
            key={undo.before.id}
            text={undo.text}
            onUndo={() => {
              if (update((stored) => withSavedView(stored, undo.before))) setUndo(null);
            }}
            onDismiss={() => setUndo(null)}
          />
        )}
        {error && (
          <LoadFailure
            message={`${error.message} The views stand below; what has changed since each was saved cannot be said.`}
            onRetry={() => void refetch()}
          />
        )}
      </div>
      <div className="no-print mt-4 flex max-w-5xl flex-wrap items-center gap-2 border-t border-ink py-2.5">
        <Button
          disabled={views.length === 0}
          onClick={() => downloadFile(fileName('', 'json'), writeSavedViews(views, 2))}
        >
          Export saved views
        </Button>
        <ImportSavedViews current={views} known={today?.known ?? null} />
      </div>
      {views.length === 0 ? (
        <p className="measure border-t border-rule py-4">
          “Save this view” on the screens Evidence, Synthesis and Comparison keeps what they show
          under a name. This page then says which studies were added, removed or corrected since.
        </p>
      ) : (
        <SavedViewList
          views={views}
          today={today}
          onRename={({ id }, name) => update((stored) => withChange(stored, id, { name }))}
          onDelete={(view) => {
            if (update((stored) => withoutView(stored, view.id)))
              setUndo({ text: `“${view.name}” was deleted.`, before: view });
          }}
          onRecord={(view, studies) => {
            const datasetVersion = index?.version ?? null;
            const savedAt = new Date().toISOString();
            const change = { studies, datasetVersion, savedAt };
            if (update((stored) => withChange(stored, view.id, change)))
              setUndo({ text: `Today’s result was recorded for “${view.name}”.`, before: view });
          }}
        />
      )}
    </div>
  );
}
