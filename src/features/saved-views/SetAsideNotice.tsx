import { useState } from 'react';
import { formatDate } from '../../domain/format/date';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Damaged storage that is kept: to download, and only after that, and asked twice, to delete. */
export function SetAsideNotice({
  foundAt,
  onDownload,
  onDelete,
}: {
  /** ISO time of finding it; null while it still lies in the place of the views. */
  foundAt: string | null;
  onDownload: () => void;
  onDelete: () => void;
}) {
  const [step, setStep] = useState<'kept' | 'downloaded' | 'asked'>('kept');
  const when =
    foundAt === null || Number.isNaN(Date.parse(foundAt)) ? '' : ` on ${formatDate(foundAt)}`;
  return (
    <Notice>
      <p>
        Saved views were found damaged{when}. The damaged text is kept as it was found; what could
        be read of it is listed below.
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Button
          onClick={() => {
            onDownload();
            if (step === 'kept') setStep('downloaded');
          }}
        >
          Download the damaged text
        </Button>
        {step === 'downloaded' && (
          <Button look="quiet" onClick={() => setStep('asked')}>
            Remove the damaged text…
          </Button>
        )}
        {step === 'asked' && (
          <>
            <span role="status">Remove it from this browser for good?</span>
            <Button onClick={onDelete}>Remove for good</Button>
            <Button look="quiet" onClick={() => setStep('downloaded')}>
              Keep it
            </Button>
          </>
        )}
      </p>
    </Notice>
  );
}
