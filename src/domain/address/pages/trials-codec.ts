import { createCodec, type Codec } from '../codec';
import { evidenceFields } from '../evidence-codec';
import { pagePaths } from '../page-paths';
import { withQuery } from '../query-string';
import type { EvidenceView } from '../view';

/** The page of registered trials is narrowed to a question; none means all. */
export type TrialsQuestion = Pick<EvidenceView, 'condition' | 'diagnosis'>;

const { condition, diagnosis } = evidenceFields;

export const trialsCodec: Codec<TrialsQuestion> = createCodec<TrialsQuestion>({
  condition,
  diagnosis,
});

/** The registered trials of a question, or one of them. */
export function trialsHref(view: Partial<TrialsQuestion> = {}, trial?: string): string {
  const query = withQuery(
    pagePaths.trials,
    trialsCodec.encode({ ...trialsCodec.defaults, ...view }),
  );
  return trial === undefined ? query : `${query}#${trial}`;
}
