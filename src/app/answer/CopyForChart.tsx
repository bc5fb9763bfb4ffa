import type { ChartNote } from '../../domain/answer/chart-note';
import { CopyButton } from '../../ui/CopyButton';
import { copyFormatted } from '../../ui/copy-formatted';

/** Copies an answer as prose with citations, formatted and plain; the note is made when it is asked for. */
export function CopyForChart({ note }: { note: () => ChartNote | Promise<ChartNote> }) {
  return <CopyButton label="Copy for the chart" copy={async () => copyFormatted(await note())} />;
}
