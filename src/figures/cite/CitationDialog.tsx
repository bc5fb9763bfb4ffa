import { Dialog } from '../../ui/Dialog';
import { CitationText } from './CitationText';

/** The citation of one study in a dialog of its own. */
export function CitationDialog({
  id,
  hash,
  name,
  onClose,
}: {
  id: string;
  hash: string | undefined;
  name: string;
  onClose: () => void;
}) {
  return (
    <Dialog title={`Cite ${name}`} onClose={onClose}>
      <CitationText id={id} hash={hash} />
    </Dialog>
  );
}
