/** Says what could not be loaded, that this is not an empty result, and lets the reader try again. */
export function LoadFailure({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div role="alert" className="my-6 border-l-3 border-warn bg-sunken px-4 py-3">
      <p className="font-semibold">Could not load</p>
      <p className="mt-1">{message} This says nothing about the evidence itself.</p>
      <button
        type="button"
        onClick={onRetry}
        className="target mt-3 rounded-sm border border-control px-3 text-sm hover:bg-paper"
      >
        Try again
      </button>
    </div>
  );
}
