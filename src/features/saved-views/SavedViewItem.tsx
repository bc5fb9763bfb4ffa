import { useId, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formatDate } from '../../domain/format/date';
import { savedHref, savedPages } from '../../domain/saved-views/saved-pages';
import type { SavedView } from '../../domain/saved-views/saved-views-schema';
import { Button } from '../../ui/Button';
import { RenameForm } from './RenameForm';
import { counted } from '../../domain/format/number';

function factsOf({ path, studies, savedAt, datasetVersion }: SavedView): string {
  return [
    savedPages[path].label,
    ...(studies === null ? [] : [`${counted(studies.length, 'study', 'studies')} when saved`]),
    `saved ${formatDate(savedAt)}`,
    ...(datasetVersion === null ? [] : [`dataset ${datasetVersion}`]),
  ].join(' · ');
}

/** One saved view: its link, what is known of it, and what can be done with it. */
export function SavedViewItem({
  view,
  takenNames,
  onRename,
  onDelete,
  children,
}: {
  view: SavedView;
  /** Names of the other views. */
  takenNames: ReadonlySet<string>;
  onRename: (name: string) => void;
  onDelete: () => void;
  /** What changed since. */
  children?: ReactNode;
}) {
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const nameId = useId();
  const close = () => {
    setRenaming(false);
    renameButton.current?.focus();
  };
  return (
    <li className="gap-x-6 border-t border-rule py-3.5 md:grid md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        {renaming ? (
          <RenameForm
            name={view.name}
            taken={takenNames}
            onRename={(name) => {
              if (name !== view.name) onRename(name);
              close();
            }}
            onCancel={close}
          />
        ) : (
          <h2 className="serif text-lg font-semibold">
            <Link href={savedHref(view)} id={nameId} dir="auto">
              {view.name}
            </Link>
          </h2>
        )}
        <p className="text-sm text-soft">{factsOf(view)}</p>
        {view.note !== '' && (
          <p dir="auto" className="measure mt-1 whitespace-pre-line">
            {view.note}
          </p>
        )}
        {children}
      </div>
      <div className="no-print -ml-1.5 flex items-start gap-1 max-md:mt-1">
        <Button
          ref={renameButton}
          look="quiet"
          aria-describedby={nameId}
          onClick={() => setRenaming(true)}
        >
          Rename
        </Button>
        <Button look="quiet" aria-describedby={nameId} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}
