import { createHash } from 'node:crypto';
import { known } from '../../domain/missing/missing';
import { indexFormat, type EvidenceIndex } from '../../domain/rows/evidence-index';
import { summariseStudy } from '../../domain/rows/summarise-study';
import { parentsOf, withWiderDiagnoses } from '../../domain/rows/wider-diagnoses';
import type { PointThreshold } from '../../domain/rows/difference-band';
import type { Dataset } from '../../domain/schema/dataset';
import type { Outcome } from '../../domain/schema/outcome';

/** First eight characters of the SHA-256 of a text: enough to tell two versions of a file apart. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The index of a checked dataset; `details` holds the content hash of each study's own file. */
export function indexOfDataset(
  dataset: Dataset,
  details: Readonly<Record<string, string>>,
): EvidenceIndex {
  const thresholdOf = pointThresholds(dataset);
  const parents = parentsOf(dataset.diagnoses);
  return {
    format: indexFormat,
    version: dataset.release.version,
    date: dataset.release.date,
    studies: dataset.studies.map((study) => ({
      ...summariseStudy(study, thresholdOf),
      diagnoses: withWiderDiagnoses(study.diagnoses, parents),
    })),
    diagnoses: dataset.diagnoses.map(({ id, label, synonyms, groups, parent }) => ({
      id,
      label,
      synonyms,
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
    })),
    details,
  };
}

/** Thresholds in points of the outcome's own scale; those in percent have no place on an axis of points. */
function pointThresholds(dataset: Dataset): (outcome: Outcome) => PointThreshold | null {
  const byId = new Map(dataset.instruments.map((instrument) => [instrument.id, instrument]));
  return (outcome) => {
    for (const id of outcome.instrumentIds ?? []) {
      const instrument = byId.get(id);
      const threshold = known(instrument?.threshold);
      if (threshold?.kind === 'single' && threshold.unit === 'points')
        return {
          points: threshold.value,
          label: `${threshold.value} point${threshold.value === 1 ? '' : 's'}, within-person threshold`,
        };
    }
    return null;
  };
}
