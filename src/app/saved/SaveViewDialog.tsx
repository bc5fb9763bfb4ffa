import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { SaveViewForm } from '../../features/saved-views/SaveViewForm';
import { evidenceIndexQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { fingerprintOf } from '../../domain/saved-views/changes-since';
import { withSavedView } from '../../domain/saved-views/edit-views';
import { writeSavedViews } from '../../domain/saved-views/parse-saved-views';
import { readSaved, savedHref } from '../../domain/saved-views/saved-pages';
import { savedPaths, type SavedView } from '../../domain/saved-views/saved-views-schema';
import { writeFailureText, type WriteResult } from '../../domain/saved-views/saved-views-text';
import { pagePaths } from '../../domain/address/page-paths';
import { defaultName } from '../../domain/saved-views/view-name';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { downloadFile } from '../../ui/download-file';
import { Loaded } from '../../ui/loading/Loaded';
import { Notice } from '../../ui/Notice';
import { newViewId } from './new-view-id';
import { updateSavedViews } from './saved-views-store';
import { ShareLink } from './ShareLink';
import { useSavedViews } from './use-saved-views';
import { knownCodes } from '../../domain/summary/known-codes';

interface Props {
  readonly title: string;
  readonly studies: readonly { readonly id: string; readonly name: string }[];
}

/** Name and note of the view, the outcome of saving, and the link itself. */
export function SaveViewDialog({ onClose, ...props }: Props & { readonly onClose: () => void }) {
  return (
    <Dialog title="Save this view" onClose={onClose}>
      <Loaded query={useQuery(evidenceIndexQuery)} waiting={<p className="text-soft">Loading…</p>}>
        {(index) => <LoadedDialog {...props} index={index} />}
      </Loaded>
    </Dialog>
  );
}

function LoadedDialog({ title, studies, index }: Props & { index: EvidenceIndex }) {
  const [location] = useLocation();
  const search = useSearch();
  const { views } = useSavedViews();
  const [outcome, setOutcome] = useState<{ result: WriteResult; view: SavedView } | null>(null);
  const path = savedPaths.find((each) => each === location) ?? '/';
  const query = readSaved({ path, query: search }, knownCodes(index)).canonical;
  const taken = new Set(views.map(({ name }) => name));
  const already = views.find((view) => view.path === path && view.query === query);
  const save = (name: string, note: string) => {
    const view: SavedView = {
      id: newViewId(),
      name,
      note,
      path,
      query,
      datasetVersion: index.version,
      savedAt: new Date().toISOString(),
      studies: fingerprintOf(studies, index.details),
    };
    setOutcome({ result: updateSavedViews((stored) => withSavedView(stored, view)), view });
  };
  return (
    <>
      {outcome?.result === 'written' ? (
        <Saved name={outcome.view.name} />
      ) : (
        <>
          {already && (
            <p className="mb-2 text-sm text-soft">
              This view is saved already, as “<bdi>{already.name}</bdi>”.
            </p>
          )}
          <SaveViewForm initialName={defaultName(title, taken)} taken={taken} onSave={save} />
        </>
      )}
      {outcome && outcome.result !== 'written' && (
        <Notice role="alert">
          <p>{writeFailureText(outcome.result)}</p>
          <p className="mt-1 mb-2">The view can be kept as a file, to be imported later.</p>
          <Button
            onClick={() =>
              downloadFile('ldn-evidence-view.json', writeSavedViews([outcome.view], 2))
            }
          >
            Download this view as a file
          </Button>
        </Notice>
      )}
      <ShareLink link={window.location.origin + savedHref({ path, query })} />
    </>
  );
}

function Saved({ name }: { name: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <p role="status">
      Saved as “<bdi>{name}</bdi>”.{' '}
      <Link ref={link} href={pagePaths.saved}>
        Go to the saved views
      </Link>
    </p>
  );
}
