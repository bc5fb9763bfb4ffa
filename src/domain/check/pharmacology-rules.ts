import { siblingFiles, type Dataset } from '../schema/dataset';
import type { PharmacologyFact } from '../schema/pharmacology-fact';
import type { Fault, FieldFault } from './fault';
import { printedFigureFaults, sourceFaults } from './printed-figure-rules';

const { file } = siblingFiles.pharmacology;

/** Facts on the drug: each once, with a source, and never shown as verified when it is not. */
export function pharmacologyFaults({ pharmacology, studies }: Dataset): readonly Fault[] {
  const ids = pharmacology.map(({ id }) => id);
  const records = new Set(studies.map(({ id }) => id));
  return pharmacology.flatMap((fact, f) =>
    [
      ...(ids.indexOf(fact.id) < f ? [{ field: 'id', reason: `repeats "${fact.id}"` }] : []),
      ...sourceFaults(fact.source),
      ...printedFigureFaults(fact.figures),
      ...verificationFaults(fact),
      ...(fact.studyIds ?? []).flatMap((id, s) =>
        records.has(id)
          ? []
          : [{ field: `studyIds[${s}]`, reason: `is "${id}", which is no record` }],
      ),
    ].map(({ field, reason }) => ({ file, field: `[${f}].${field}`, reason })),
  );
}

/** What could not be verified says why and brings no figure of its own. */
function verificationFaults(fact: PharmacologyFact): readonly FieldFault[] {
  const { verified, unverifiedReason, sourceRead, figures } = fact;
  const faults: FieldFault[] = [];
  if (verified !== (unverifiedReason === undefined)) {
    faults.push({ field: 'unverifiedReason', reason: `does not fit verified ${verified}` });
  }
  if (verified && sourceRead === 'low') {
    faults.push({ field: 'verified', reason: 'is true, but little of the source could be read' });
  }
  figures.forEach(({ derivation, source }, i) => {
    if (verified || derivation !== undefined || source !== undefined) return;
    faults.push({ field: `figures[${i}]`, reason: 'stands as printed in an unverified fact' });
  });
  return faults;
}
