import { createHash } from 'node:crypto';
import { known } from '../../domain/missing/missing';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { summariseStudy } from '../../domain/summary/summarise-study';
import { pointThreshold } from '../../domain/bands/thresholds-of';
import { parentsOf, withWiderDiagnoses } from '../../domain/study/wider-diagnoses';
import type { Dataset } from '../../domain/schema/dataset';
import type { RegisteredTrial } from '../../domain/schema/trials/registered-trial';
import { notedHarms } from '../../domain/harms/noted-harms';
import { correctedRecords } from '../../domain/census/corrected-records';

/** First eight characters of the SHA-256 of a text: enough to tell two versions of a file apart. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The index of a checked dataset; `details` holds the content hash of each study's own file. */
export function indexOfDataset(
  dataset: Dataset,
  details: Readonly<Record<string, string>>,
): EvidenceIndex {
  const parents = parentsOf(dataset.diagnoses);
  return {
    version: dataset.release.version,
    date: dataset.release.date,
    studies: dataset.studies.map((study) => ({
      ...summariseStudy(study, (outcome) => pointThreshold(outcome, dataset.instruments)),
      diagnoses: withWiderDiagnoses(study.diagnoses, parents),
    })),
    diagnoses: dataset.diagnoses.map(({ id, label, groups, parent }) => ({
      id,
      label,
      groups,
      ...(parent !== undefined && { parent }),
    })),
    registeredTrials: dataset.registeredTrials.map((trial) => ({
      id: trial.id,
      condition: trial.condition,
      conditionGroups: trial.conditionGroups,
      diagnoses: withWiderDiagnoses(trial.diagnoses, parents),
      participants: known(trial.participants) ?? null,
      status: trial.status,
      stillToReport: trial.stillToReport,
      link: known(trial.link) ?? null,
      studyId: trial.studyId ?? null,
      ...dueOf(trial),
    })),
    harms: notedHarms(dataset.studies),
    corrected: correctedRecords(dataset),
    details,
  };
}

/** When a trial that may still report was to be complete; nothing of one that has reported or will not. */
function dueOf({ stillToReport, completionDate }: RegisteredTrial): { readonly due?: string } {
  const due = stillToReport ? known(completionDate) : undefined;
  return due === undefined ? {} : { due: due.date };
}
