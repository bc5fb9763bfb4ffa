/** What is needed of the table of diagnoses to follow a form to what it is a form of. */
export interface DiagnosisLink {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** Of each diagnosis that is a form of a wider one, that wider one. */
export function parentsOf(diagnoses: readonly DiagnosisLink[]): ReadonlyMap<string, string> {
  return new Map(
    diagnoses.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent] as const])),
  );
}

/**
 * Diagnoses and all wider ones of which they are forms, each once: Crohn's disease is also
 * inflammatory bowel disease. Parents do not lead in a circle (`diagnosisFaults`).
 */
export function withWiderDiagnoses(
  ids: readonly string[],
  parents: ReadonlyMap<string, string>,
): readonly string[] {
  const all = new Set<string>();
  for (const id of ids)
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) all.add(at);
  return [...all];
}
