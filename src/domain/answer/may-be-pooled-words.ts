/** Why studies chosen by direction are not pooled. */
export const chosenByResultSentence =
  'Nothing is pooled: these studies were chosen by their result, and their pool would only give back that choice.';

/**
 * That no comparison has a figure to pool on an outcome ("pain intensity"): said of the question over
 * the whole dataset or, where a lens is on, of the studies shown alone.
 */
export function noPoolSentence(kind: 'question' | 'part', scope: string, outcome: string): string {
  return kind === 'question'
    ? `${scope}: no randomised comparison of LDN reports ${outcome} in a form that can be pooled.`
    : `No study shown is a randomised comparison of LDN that reports ${outcome} in a form that can be pooled.`;
}
