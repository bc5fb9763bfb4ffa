import { CopyButton } from '../../ui/CopyButton';

/** The address of a view, to copy. */
export function ShareLink({ link }: { link: string }) {
  return (
    <div className="mt-5 border-t border-rule pt-3">
      <p className="text-sm font-semibold">Or pass on its address</p>
      <p className="mb-2 text-sm break-all text-soft select-all">{link}</p>
      <CopyButton label="Copy link" text={link} />
    </div>
  );
}
