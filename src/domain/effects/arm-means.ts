import type { Arm } from '../schema/outcome';

type WithMeans = Pick<Arm, 'mean' | 'sd' | 'changeMean' | 'changeSd'>;

/** Mean change with its SD, else mean with its SD; null unless both are printed. */
export function meanAndSd(arm: WithMeans): { mean: number; sd: number } | null {
  if (arm.changeMean !== undefined && arm.changeSd !== undefined)
    return { mean: arm.changeMean, sd: arm.changeSd };
  if (arm.mean !== undefined && arm.sd !== undefined) return { mean: arm.mean, sd: arm.sd };
  return null;
}
