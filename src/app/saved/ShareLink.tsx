import { useState } from 'react';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';

/** The address of a view, to copy, and to hand to the platform's share sheet where there is one. */
export function ShareLink({ title, link }: { title: string; link: string }) {
  const [failed, setFailed] = useState(false);
  const share = () =>
    navigator.share({ title, url: link }).then(
      () => setFailed(false),
      (error: unknown) =>
        // Closing the sheet is no failure.
        setFailed(!(error instanceof DOMException && error.name === 'AbortError')),
    );
  return (
    <div className="mt-5 border-t border-rule pt-3">
      <p className="text-sm font-semibold">Or pass on its address</p>
      <p className="mb-2 text-sm break-all text-soft select-all">{link}</p>
      <div className="flex flex-wrap items-start gap-2">
        <CopyButton label="Copy link" text={link} />
        {'share' in navigator && <Button onClick={() => void share()}>Share</Button>}
      </div>
      <p role="status" className="text-sm text-soft">
        {failed && 'Sharing did not work: copy the link instead'}
      </p>
    </div>
  );
}
