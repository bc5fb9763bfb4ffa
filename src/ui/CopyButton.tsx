import { useState } from 'react';
import { Button } from './Button';

/** Rejects, rather than throws, where the page has no clipboard (plain http). */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Copies a text and says whether that worked. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  return (
    <p className="flex flex-wrap items-center gap-3">
      <Button
        onClick={() =>
          void copy(text).then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }
      >
        {label}
      </Button>
      <span role="status" className="text-sm text-soft">
        {state === 'copied' && 'Copied'}
        {state === 'failed' && 'Copying was refused: select the text instead'}
      </span>
    </p>
  );
}
