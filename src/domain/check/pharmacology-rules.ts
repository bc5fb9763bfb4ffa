import { siblingFiles, type Dataset } from '../schema/dataset';
import type { PharmacologyFact } from '../schema/pharmacology-fact';
import type { Fault, FieldFault } from './fault';
import { LEVEL_CAUTION } from '../mechanism/level-caution';
import { readTiers } from '../vocabulary/source-readings';
import { printedFigureFaults, sourceFaults } from './printed-figure-rules';

const { file } = siblingFiles.pharmacology;

/** Facts on the drug: each once, with a source, and never shown as verified when it is not. */
export function pharmacologyFaults({ pharmacology, studies }: Dataset): readonly Fault[] {
  const ids = pharmacology.map(({ id }) => id);
  const records = new Set(studies.map(({ id }) => id));
  return pharmacology.flatMap((fact, f) =>
    [
      ...(ids.indexOf(fact.id) < f ? [{ field: 'id', reason: `repeats "${fact.id}"` }] : []),
      ...originFaults(fact),
      ...fact.figures.flatMap(({ source }, i) =>
        source === undefined
          ? []
          : sourceFaults(source).map(({ field, reason }) => ({
              field: `figures[${i}].${field}`,
              reason,
            })),
      ),
      ...printedFigureFaults(fact.figures),
      ...verificationFaults(fact),
      ...levelFaults(fact),
      ...(fact.studyIds ?? []).flatMap((id, s) =>
        records.has(id)
          ? []
          : [{ field: `studyIds[${s}]`, reason: `is "${id}", which is no record` }],
      ),
    ].map(({ field, reason }) => ({ file, field: `[${f}].${field}`, reason })),
  );
}

/** What names no text to send readers to is second-hand. */
function originFaults({ official, read }: PharmacologyFact): readonly FieldFault[] {
  if (official.length > 0 || readTiers[read.tier].secondHand) return [];
  return [{ field: 'read.tier', reason: 'is not second-hand, but no source is named' }];
}

/** A level on a daily dose names beside its number that assay and sampling time are unknown. */
function levelFaults({ figures }: PharmacologyFact): readonly FieldFault[] {
  return figures.flatMap(({ quantity, label }, i) =>
    quantity !== 'serum-level' || label.includes(LEVEL_CAUTION)
      ? []
      : [{ field: `figures[${i}].label`, reason: `does not say "${LEVEL_CAUTION}"` }],
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
