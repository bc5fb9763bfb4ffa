import type { CountedFilter } from '../../domain/summary/evidence-kinds';

/** Address of the list that a number counts; null where no address lists exactly those. */
export type HrefOfCount = (filter: CountedFilter, count: number) => string | null;
