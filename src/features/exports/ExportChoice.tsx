import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { exportFormats, type ExportFormat } from '../../domain/exports/export-formats';
import { exportFileName } from '../../domain/exports/write-export';
import { formatBytes } from '../../domain/format/byte-size';
import { Button } from '../../ui/Button';
import type { ExportRequest } from './export-request';
import { makeExport } from './make-export';
import { saveFile } from '../../figures/saved-plot/save-file';

type Progress = 'idle' | 'preparing' | { readonly saved: number } | { readonly failed: string };

function ProgressText({ progress }: { progress: Progress }) {
  if (progress === 'idle') return null;
  if (progress === 'preparing') return 'Preparing…';
  if ('saved' in progress) return `Saved, ${formatBytes(progress.saved)}.`;
  return <span className="text-warn">{progress.failed} No file was made.</span>;
}

/** One format: what it is for, the name of its file, and how far it got. */
export function ExportChoice({
  format,
  request,
  exportDate,
}: {
  format: ExportFormat;
  request: ExportRequest;
  exportDate: string;
}) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress>('idle');
  const { label, holds } = exportFormats[format];
  const download = async () => {
    setProgress('preparing');
    try {
      const file = await makeExport(format, request, exportDate, client);
      const content = new Blob([file.content], { type: file.mediaType });
      setProgress({ saved: saveFile(file.fileName, content) });
    } catch (error) {
      const why = error instanceof Error ? error.message : 'The file could not be made.';
      setProgress({ failed: why });
    }
  };
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-t border-rule py-2">
      <div>
        <h3 className="text-sm font-semibold">{label}</h3>
        <p className="text-xs text-soft">{holds}</p>
      </div>
      <Button
        // Not disabled: a disabled button drops the focus, and it is pressed again from here.
        aria-disabled={progress === 'preparing'}
        aria-label={`Download ${label}`}
        onClick={() => {
          if (progress !== 'preparing') void download();
        }}
      >
        Download
      </Button>
      <p className="col-span-2 text-xs wrap-anywhere">{exportFileName(format, request.parts)}</p>
      <p role="status" className="col-span-2 text-xs text-soft">
        <ProgressText progress={progress} />
      </p>
    </li>
  );
}
