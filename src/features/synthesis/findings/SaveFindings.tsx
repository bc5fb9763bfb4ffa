import { useState } from 'react';
import type { SummaryOfFindings } from '../../../domain/certainty/findings';
import type { ReceiptParts } from '../../../domain/exports/receipt';
import { Button } from '../../../ui/Button';
import { downloadFile } from '../../../ui/download-file';

/** Saves the summary of findings with every domain behind it; what writes it comes when it is asked for. */
export function SaveFindings({
  findings,
  comparator,
  receipt,
}: {
  findings: SummaryOfFindings;
  comparator: string;
  /** What the file is about, for its name. */
  receipt: () => Promise<ReceiptParts>;
}) {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      const [{ findingsCsv }, { fileName }, parts] = await Promise.all([
        import('../../../domain/exports/findings-csv'),
        import('../../../domain/exports/file-name'),
        receipt(),
      ]);
      setFailed(false);
      const name = fileName(parts, 'csv', 'summary of findings');
      downloadFile(name, findingsCsv(findings, comparator), 'text/csv');
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="no-print">
      <Button look="quiet" onClick={() => void save()}>
        Save the summary with its rules as CSV
      </Button>
      {failed && (
        <span role="alert" className="text-sm">
          It could not be saved. Is the network there?
        </span>
      )}
    </p>
  );
}
