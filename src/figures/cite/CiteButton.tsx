import { useState } from 'react';
import { Button } from '../../ui/Button';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';

const CitationDialog = onDemand(async () => ({
  default: (await import('./CitationDialog')).CitationDialog,
}));

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
        <LazyPart what="The citation" waiting={null}>
          <CitationDialog id={id} hash={hash} name={name} onClose={() => setOpen(false)} />
        </LazyPart>
      )}
    </>
  );
}
