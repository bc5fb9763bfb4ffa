import { useState } from 'react';
import { Button } from '../../ui/Button';
import type { ExportDialog } from './ExportDialog';
import type { ExportRequest } from './export-request';

interface Opened {
  readonly Dialog: typeof ExportDialog;
  readonly request: ExportRequest;
}

/**
 * A quiet button that offers what the page shows as a file. Everything behind it is loaded when it is
 * pressed; `request` is asked then, so that it may load what it needs as well.
 */
export function ExportMenu({ request }: { request: () => ExportRequest | Promise<ExportRequest> }) {
  const [state, setState] = useState<Opened | 'closed' | 'loading' | 'failed'>('closed');
  const open = async () => {
    setState('loading');
    try {
      const [{ ExportDialog: Dialog }, given] = await Promise.all([
        import('./ExportDialog'),
        request(),
      ]);
      setState({ Dialog, request: given });
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
      {opened && <opened.Dialog request={opened.request} onClose={() => setState('closed')} />}
    </>
  );
}
