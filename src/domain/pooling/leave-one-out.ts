import { isDetermined, undetermined, type Determined } from '../synthesis/undetermined';
import type { OmittedStudy } from '../synthesis/leave-one-out';
import { synthesize } from '../synthesis/synthesize';
import type { PooledGroup } from './pool-family';

/** The pool without each of its studies in turn; asked for where it is shown, as it refits k times. */
export function withoutEach({ synthesis }: PooledGroup): Determined<readonly OmittedStudy[]> {
  if (synthesis === null) return undetermined('no-studies');
  const full = synthesize(synthesis.studies, synthesis.method);
  return isDetermined(full) ? full.leaveOneOut : full;
}
