import { readdirSync, readFileSync } from 'node:fs';
import type { TauPrior } from '../../src/domain/synthesis/bayes/tau-prior';
import type { MeasuredStudies } from '../../src/domain/synthesis/study-input';

const FOLDER = new URL('../../fixtures/synthesis/', import.meta.url);

/** A problem with its answer from metafor 3.8-1, as handed to the project. */
export interface ReferenceFile {
  readonly name: string;
  readonly input: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

/** One set of studies with metafor's answers by several methods; made by make-fixtures.R. */
export interface MetaforFile {
  readonly name: string;
  readonly origin: string;
  readonly call: string;
  /** Size of variances: 1 for ordinary data. */
  readonly unit: number;
  readonly measure: string;
  readonly studies: readonly Record<string, unknown>[];
  readonly answers: readonly {
    readonly model: string;
    readonly ci: string;
    readonly level: number;
    readonly expected: Record<string, unknown>;
  }[];
  readonly cumulative?: readonly Record<string, unknown>[];
}

function jsonFiles<T>(folder: string): T[] {
  const at = new URL(`${folder}/`, FOLDER);
  return readdirSync(at)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, at), 'utf8')) as T);
}

/** The reference problems (copies of shared/stats/reference). */
export const referenceFiles = jsonFiles<ReferenceFile>('reference');

/** A Bayesian problem with its answer by quadrature in R, as handed to the project. */
export interface BayesFile {
  readonly name: string;
  readonly input: MeasuredStudies & { readonly tauPrior: TauPrior; readonly level: number };
  readonly expected: Record<string, unknown>;
}

/** The Bayesian reference problems (copies of shared/stats/bayes). */
export const bayesFiles = jsonFiles<BayesFile>('bayes');

/** Further problems, computed with metafor by fixtures/synthesis/make-fixtures.R. */
export const metaforFiles = jsonFiles<MetaforFile>('metafor');

/** One of the metafor files by name. */
export function metaforFile(name: string): MetaforFile {
  const file = metaforFiles.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no fixture ${name}`);
  return file;
}
