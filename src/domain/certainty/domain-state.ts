/** Levels by which a domain lowers certainty. */
export type Levels = 0 | 1 | 2;

/** Whether a domain could be judged by its rule, and what came of it. */
export interface DomainState {
  readonly state: 'assessed' | 'not-assessed' | 'does-not-apply';
  /** 0 wherever the rule could not be applied: what is not known lowers nothing. */
  readonly levels: Levels;
}
