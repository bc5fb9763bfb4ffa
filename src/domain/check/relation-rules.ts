import { known } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { Study } from '../schema/study';
import type { Relation } from '../vocabulary/relations';
import { studyFileName, type Fault } from './fault';

/** What the other record must say back; null where the vocabulary has no word for it. */
const saidBack: Record<Relation, Relation | null> = {
  'same-participants': 'same-participants',
  'may-overlap': 'may-overlap',
  'earlier-report': null,
  'later-report': 'earlier-report',
  protocol: 'result',
  result: 'protocol',
  contests: 'contested-by',
  'contested-by': 'contests',
  includes: 'included-in',
  'included-in': 'includes',
  related: 'related',
};

/** Relations lead to records that exist, say the same from both ends, and carry the right name. */
export function relationFaults({ studies }: Dataset): readonly Fault[] {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return studies.flatMap((study) => [
    ...relatedFaults(study, byId),
    ...parentFaults(study, byId),
    ...pooledTrialFaults(study, byId),
  ]);
}

type Studies = ReadonlyMap<string, Study>;

function relatedFaults(study: Study, byId: Studies): readonly Fault[] {
  const file = studyFileName(study.id);
  return study.relatedReports.flatMap(({ id, relation, title }, r) => {
    if (id === undefined) return [];
    const field = `relatedReports[${r}].id`;
    const other = byId.get(id);
    if (id === study.id) return [{ file, field, reason: 'is the record itself' }];
    if (other === undefined) return [{ file, field, reason: `is "${id}", which is no record` }];
    const faults: Fault[] = [];
    const back = saidBack[relation];
    const answers = other.relatedReports.filter((report) => report.id === study.id);
    if (!answers.some((report) => back === null || report.relation === back)) {
      const word = back ?? 'any relation';
      faults.push({ file, field, reason: `is "${id}", which does not say "${word}" back` });
    }
    if (title !== other.name && title !== other.citation.title) {
      const place = `relatedReports[${r}].title`;
      faults.push({
        file,
        field: place,
        reason: `is "${title}", but the record is "${other.name}"`,
      });
    }
    return faults;
  });
}

function parentFaults(study: Study, byId: Studies): readonly Fault[] {
  const { id, parentStudy } = study;
  if (parentStudy === undefined) return [];
  const fault = (reason: string): readonly Fault[] => [
    { file: studyFileName(id), field: 'parentStudy', reason },
  ];
  const parent = byId.get(parentStudy);
  if (parent === undefined) return fault(`is "${parentStudy}", which is no record`);
  if (parentStudy === id) return fault('is the record itself');
  if (parent.parentStudy !== undefined) return fault(`is "${parentStudy}", itself a later report`);
  return [];
}

/** Trials that a review pools are named by the ids of records. */
function pooledTrialFaults(study: Study, byId: Studies): readonly Fault[] {
  return study.pooled.flatMap(({ trials }, p) =>
    (known(trials) ?? []).flatMap((id, t) => {
      if (byId.has(id)) return [];
      const field = `pooled[${p}].trials[${t}]`;
      return [{ file: studyFileName(study.id), field, reason: `is "${id}", which is no record` }];
    }),
  );
}
