import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { studyQuery } from '../../data/evidence-queries';
import { citationText } from '../../domain/exports/citation-text';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';

function Citation({ id, hash }: { id: string; hash: string }) {
  const { data, error, refetch } = useQuery(studyQuery(id, hash));
  if (error)
    return (
      <p role="alert">
        {error.message}{' '}
        <Button look="quiet" onClick={() => void refetch()}>
          Try again
        </Button>
      </p>
    );
  if (!data) return <p className="text-soft">Loading the citation…</p>;
  const text = citationText(data);
  return (
    <>
      <p className="serif mb-3 text-base select-all">{text}</p>
      <CopyButton label="Copy citation" text={text} />
    </>
  );
}

/** Opens the citation of one study, ready to copy. */
export function CiteButton({ id, hash, name }: { id: string; hash: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Cite
      </Button>
      {open && (
        <Dialog title={`Cite ${name}`} onClose={() => setOpen(false)}>
          <Citation id={id} hash={hash} />
        </Dialog>
      )}
    </>
  );
}
