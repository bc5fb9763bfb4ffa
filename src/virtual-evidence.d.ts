declare module 'virtual:evidence' {
  /** Address of the hashed index file. */
  export const indexUrl: string;
  /** Address of the hashed reference tables: diagnoses, instruments, glossary, exclusions, schema. */
  export const referenceUrl: string;
  /** Address of the hashed mechanism claims and pharmacology facts. */
  export const mechanismUrl: string;
  /** Address of the hashed studies with what pooling needs. */
  export const synthesisUrl: string;
  /** Address of the hashed safety facts, harms and doses of all studies. */
  export const safetyUrl: string;
  /** Address of the hashed reviews, their pooled figures and the trials they name. */
  export const reviewsUrl: string;
}
