/** Nanomoles per litre from ng/mL and a molar mass in g/mol. */
export function nanomolar(nanogramsPerMl: number, gramsPerMol: number): number {
  return (nanogramsPerMl / gramsPerMol) * 1000;
}

/** A level scaled by dose, as if levels followed the dose. Same unit as the level given. */
export function scaledLevel(level: number, atDoseMg: number, toDoseMg: number): number {
  return (level * toDoseMg) / atDoseMg;
}
