import { Button } from '../Button';
import { Notice } from '../Notice';

/** Says what could not be loaded, that this is not an empty result, and lets the reader try again. */
export function LoadFailure({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <Notice role="alert">
      <p className="font-semibold">Could not load</p>
      <p className="mt-1">{message} This says nothing about the evidence itself.</p>
      <Button onClick={onRetry} className="mt-3">
        Try again
      </Button>
    </Notice>
  );
}
