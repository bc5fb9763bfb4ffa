import { useState } from 'react';
import { Button } from './Button';
import { Said } from './Said';

/** Rejects, rather than throws, where the page has no clipboard (plain http). */
async function copyText(text: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return 'Copied';
}

/** Copies a text, or what `copy` puts on the clipboard, and says each time how that went. */
export function CopyButton({
  label,
  refused = 'Copying was refused: select the text instead',
  ...what
}: {
  label: string;
  /** Said where the browser does not copy. */
  refused?: string;
} & (
  | { text: string }
  /** Gives what is said once it is copied. */
  | { copy: () => Promise<string> }
)) {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = (text: string) => setSaid(({ times }) => ({ text, times: times + 1 }));
  const press = () =>
    ('copy' in what ? what.copy() : copyText(what.text)).then(say, () => say(refused));
  return (
    <p className="flex flex-wrap items-center gap-3">
      <Button onClick={() => void press()}>{label}</Button>
      <Said said={said} className="text-sm text-soft" />
    </p>
  );
}
