import { useState } from 'react';
import { Button } from '../../ui/Button';
import type { ExportRequest } from './export-request';

type Opened = { readonly dialog: typeof import('./ExportDialog'); readonly request: ExportRequest };

/**
 * A quiet button that offers what the page shows as a file. Everything behind it is loaded when it is
 * pressed; `request` is asked then, so that it may load what it needs as well.
 */
export function ExportMenu({ request }: { request: () => ExportRequest | Promise<ExportRequest> }) {
  const [state, setState] = useState<Opened | 'closed' | 'loading' | 'failed'>('closed');
  const open = async () => {
    setState('loading');
    try {
      const [dialog, given] = await Promise.all([import('./ExportDialog'), request()]);
      setState({ dialog, request: given });
    } catch {
      setState('failed');
    }
  };
  const opened = typeof state === 'object' ? state : null;
  return (
    <>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        aria-busy={state === 'loading'}
        className="no-print"
        onClick={() => void open()}
      >
        Export
      </Button>
      {state === 'failed' && (
        <span role="alert" className="text-sm">
          The export could not be loaded. Is the network there?
        </span>
      )}
      {opened && (
        <opened.dialog.ExportDialog request={opened.request} onClose={() => setState('closed')} />
      )}
    </>
  );
}
