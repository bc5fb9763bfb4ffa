import { useState } from 'react';
import { exportFormatCodes } from '../../domain/exports/export-formats';
import { receiptLines, type Receipt } from '../../domain/exports/receipt';
import { nothingToExport } from '../../domain/exports/write-export';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { ExportChoice } from './ExportChoice';
import type { ExportRequest } from './export-request';
import { today } from '../../figures/saved-plot/today';
import { counted } from '../../domain/format/number';

/** What goes with every file, ready to copy for formats that have no room for it. */
function ReceiptList({ receipt }: { receipt: Receipt }) {
  const lines = receiptLines(receipt);
  return (
    <>
      <dl className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-xs">
        {lines.map(([name, text]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
      <CopyButton
        label="Copy the receipt"
        text={lines.map(([name, text]) => `${name}: ${text}`).join('\n')}
      />
    </>
  );
}

/** The formats in which the studies on screen can be saved, and the receipt that goes with them. */
export function ExportDialog({
  request,
  onClose,
}: {
  request: ExportRequest;
  onClose: () => void;
}) {
  const [exportDate] = useState(today);
  const count = request.summaries.length;
  const receipt = { ...request.parts, exportDate };
  return (
    <Dialog title={`Export ${counted(count, 'study', 'studies')}`} onClose={onClose}>
      {count === 0 ? (
        <p>{nothingToExport}</p>
      ) : (
        <>
          <p className="text-sm text-soft">The studies on screen, in the same order.</p>
          <ul className="my-3 border-b border-rule">
            {exportFormatCodes.map((format) => (
              <ExportChoice
                key={format}
                format={format}
                request={request}
                exportDate={exportDate}
              />
            ))}
          </ul>
          <h3 className="mb-1 text-sm font-semibold">Where it comes from</h3>
          <p className="mb-2 text-xs text-soft">
            Inside every file but spreadsheets, which hold rows only: there the name of the file has
            to do.
          </p>
          <ReceiptList receipt={receipt} />
        </>
      )}
    </Dialog>
  );
}
