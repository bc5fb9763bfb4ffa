import { studyInterval, type Interval } from '../synthesis/interval';
import type { PoolableRow } from './who-is-pooled';

/** Said of a row whose interval no source prints. */
export const rebuiltIntervalMark = 'interval computed here';

/**
 * The 95% interval of a study as words and tables give it, on the pooled scale: as its source prints it,
 * else rebuilt from the standard error. Its line in a plot always has the length of the standard error.
 */
export function shownInterval({
  printedInterval,
  result,
}: Pick<PoolableRow, 'printedInterval' | 'result'>): Interval {
  return printedInterval ?? studyInterval(result, 95);
}
