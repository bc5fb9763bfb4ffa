import type { Reported } from '../missing/missing';
import type { ArmRole } from '../vocabulary/filters/comparators';

/** An arm of an outcome or of a harm, as far as an effect may be computed from it. */
export interface ComputableArm {
  readonly label: string;
  readonly role: ArmRole;
  readonly n?: Reported<number> | undefined;
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
  readonly changeMean?: number | undefined;
  readonly changeSd?: number | undefined;
  readonly events?: Reported<number> | undefined;
  readonly total?: Reported<number> | undefined;
  readonly percent?: Reported<number> | undefined;
}
