import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';

const Citation = onDemand(async () => {
  const { CitationText: component } = await import('./CitationText');
  return { default: component };
});

/** Opens the citation of one study, ready to copy. */
export function CiteButton({
  id,
  hash,
  name,
}: {
  id: string;
  hash: string | undefined;
  name: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Cite
      </Button>
      {open && (
        <Dialog title={`Cite ${name}`} onClose={() => setOpen(false)}>
          <LazyPart
            what="The citation"
            waiting={<p className="text-soft">Loading the citation…</p>}
          >
            <Citation id={id} hash={hash} />
          </LazyPart>
        </Dialog>
      )}
    </>
  );
}
