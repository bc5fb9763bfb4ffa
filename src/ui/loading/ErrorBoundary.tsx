import { Component, type ContextType, type ReactNode } from 'react';
import { Button } from '../Button';
import { FailureReport } from './failure-report';
import { handOnFocus } from '../hand-on-focus';
import { Notice } from '../Notice';
import { NotArrived } from './on-demand';

interface Props {
  /** What failed, for the message. */
  readonly what: string;
  /** What stands around the message where the whole page is gone. */
  readonly frame?: (message: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps the rest of the page when one part fails, and says which part and why: its code did not come, or
 * it failed while being drawn. The next view is a new beginning.
 */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  static override contextType = FailureReport;
  declare context: ContextType<typeof FailureReport>;
  override state: { error: Error | null } = { error: null };
  private shown = '';

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidMount() {
    this.shown = this.context.address;
    // Failed before it was first drawn here: in an earlier view or another place.
    if (this.state.error instanceof NotArrived) this.again();
  }

  override componentDidUpdate() {
    if (this.shown === this.context.address) return;
    this.shown = this.context.address;
    if (this.state.error) this.again();
  }

  /** Draws the part anew; code that did not come is asked for once more. */
  private again() {
    const { error } = this.state;
    if (error instanceof NotArrived) error.renew();
    this.setState({ error: null });
  }

  override render() {
    const { what, frame, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const late = error instanceof NotArrived;
    const message = (
      <Notice role="alert">
        <p>
          {late
            ? `${what} did not arrive: its code could not be loaded. Is the network there?`
            : `${what} could not be shown: it failed while being drawn. Nothing was lost; other pages still work.`}
        </p>
        {late && (
          <Button
            className="mt-3 mr-3"
            onClick={(event) => {
              handOnFocus(event.currentTarget, 'main');
              this.again();
            }}
          >
            Try again
          </Button>
        )}
        <Button className="mt-3" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
        <details className="mt-2">
          <summary className="target">To report this</summary>
          <p className="whitespace-pre-wrap wrap-anywhere select-all">
            {[`${what}: ${error.message}`, ...this.context.facts()].join('\n')}
          </p>
        </details>
      </Notice>
    );
    return frame ? frame(message) : message;
  }
}
