import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Says what was done and takes it back on request; takes the focus, as what was pressed may be gone. */
export function UndoNotice({
  text,
  onUndo,
  onDismiss,
}: {
  text: string;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Notice role="status" onDismiss={onDismiss}>
      <span className="mr-3">{text}</span>
      <Button ref={button} onClick={onUndo}>
        Undo
      </Button>
    </Notice>
  );
}
