import { Component, type ReactNode } from 'react';

interface Props {
  /** What failed, for the message. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps the rest of the page when one part fails while drawing, and says which part. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="my-6 border-l-3 border-warn bg-sunken px-4 py-3">
        <p>
          {this.props.what} could not be shown: it failed while being drawn. Nothing was lost; other
          pages still work.
        </p>
        <button
          type="button"
          className="target mt-2 underline"
          onClick={() => window.location.reload()}
        >
          Load the page again
        </button>
      </div>
    );
  }
}
