import { useState } from 'react';
import { Button } from '../../ui/Button';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';

// What reads and checks saved views is fetched when it is first wanted.
const SaveViewDialog = onDemand(async () => ({
  default: (await import('./SaveViewDialog')).SaveViewDialog,
}));

/** Saves the address under a name, with the studies on screen; also copies or shares it. */
export function SaveViewButton({
  title,
  studies,
}: {
  /** What the view is called until the reader names it. */
  title: string;
  /** The studies on screen. */
  studies: readonly { readonly id: string; readonly name: string }[];
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Save this view</Button>
      {open && (
        <LazyPart what="Saving" waiting={null}>
          <SaveViewDialog title={title} studies={studies} onClose={() => setOpen(false)} />
        </LazyPart>
      )}
    </>
  );
}
