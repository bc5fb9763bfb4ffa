import { measures, type Measure } from './measure';
import { type BayesianMethod, bayesianModel } from './bayes/bayesian-synthesis';
import { parseTauPrior } from './bayes/parse-tau-prior';
import { ciMethods, type Method, models } from './method';
import { isRawObject, type RawObject } from './numeric-fields';
import {
  parseGeneric,
  parsePairedMeans,
  parseStudyId,
  parseTwoByTwo,
  parseTwoMeans,
} from './parse-study';
import { fault, named, type ProblemFault } from './problem-fault';
import type { MeasuredStudies } from './study-input';

/** A checked problem: studies in the shape of their measure, and the method. */
export type Problem = MeasuredStudies & { readonly method: Method | BayesianMethod };

/** A checked problem, or the first thing wrong with it. */
export type ParsedProblem = { readonly ok: true; readonly problem: Problem } | ProblemFault;

/**
 * Checks `{measure, model, ci, level, studies}`, the form of the public command; with the model
 * BAYES it holds `tauPrior: {family, scale}` in place of `ci`. A reference file
 * `{name, input, expected}` is accepted too: then its `input` is the problem. Unknown fields are
 * passed over; nothing is guessed, defaulted or converted.
 */
export function parseProblem(value: unknown): ParsedProblem {
  if (!isRawObject(value)) return fault(null, 'problem', 'must be an object');
  const raw =
    Object.hasOwn(value, 'input') && !Object.hasOwn(value, 'studies') ? value['input'] : value;
  if (!isRawObject(raw)) return fault(null, 'input', 'must be an object');

  const measure = oneOf(raw, 'measure', measures);
  if (!measure.ok) return measure;
  const method = methodOf(raw);
  if (!method.ok) return method;
  const studies = raw['studies'];
  if (!Array.isArray(studies)) return fault(null, 'studies', 'must be a list');
  if (studies.length === 0) return fault(null, 'studies', 'holds no study');
  const read = studiesOf(measure.value, studies);
  return read.ok ? { ok: true, problem: { ...read.input, method: method.value } } : read;
}

type ReadMethod = { readonly ok: true; readonly value: Method | BayesianMethod } | ProblemFault;

function methodOf(raw: RawObject): ReadMethod {
  const model = oneOf(raw, 'model', [...models, bayesianModel]);
  if (!model.ok) return model;
  if (model.value === bayesianModel) {
    const tauPrior = parseTauPrior(raw['tauPrior']);
    if (!tauPrior.ok) return tauPrior;
    const level = levelOf(raw);
    return level.ok
      ? { ok: true, value: { model: model.value, tauPrior: tauPrior.prior, level: level.value } }
      : level;
  }
  const ci = oneOf(raw, 'ci', ciMethods);
  if (!ci.ok) return ci;
  const level = levelOf(raw);
  return level.ok
    ? { ok: true, value: { model: model.value, ci: ci.value, level: level.value } }
    : level;
}

function levelOf(raw: RawObject): { readonly ok: true; readonly value: number } | ProblemFault {
  const level = raw['level'];
  if (typeof level !== 'number' || !(level > 0 && level < 100)) {
    return fault(null, 'level', `must be a percentage between 0 and 100, not ${named(level)}`);
  }
  if (level <= 1) {
    return fault(null, 'level', `must be a percentage such as 95; is ${level} meant as a share?`);
  }
  return { ok: true, value: level };
}

type ReadStudies = { readonly ok: true; readonly input: MeasuredStudies } | ProblemFault;

function studiesOf(measure: Measure, raw: readonly unknown[]): ReadStudies {
  switch (measure) {
    case 'MD':
    case 'SMD': {
      const read = each(raw, parseTwoMeans);
      return read.ok ? { ok: true, input: { measure, studies: read.studies } } : read;
    }
    case 'RR':
    case 'OR':
    case 'RD': {
      const read = each(raw, parseTwoByTwo);
      return read.ok ? { ok: true, input: { measure, studies: read.studies } } : read;
    }
    case 'MC': {
      const read = each(raw, parsePairedMeans);
      return read.ok ? { ok: true, input: { measure, studies: read.studies } } : read;
    }
    case 'GEN': {
      const read = each(raw, parseGeneric);
      return read.ok ? { ok: true, input: { measure, studies: read.studies } } : read;
    }
  }
}

function each<S>(
  list: readonly unknown[],
  parse: (id: string, raw: RawObject) => { readonly ok: true; readonly study: S } | ProblemFault,
): { readonly ok: true; readonly studies: readonly S[] } | ProblemFault {
  const seen = new Set<string>();
  const studies: S[] = [];
  for (const [position, value] of list.entries()) {
    const identified = parseStudyId(value, position);
    if (!identified.ok) return identified;
    const { id, raw } = identified;
    if (seen.has(id)) return fault(id, 'id', 'is used by two studies');
    seen.add(id);
    const parsed = parse(id, raw);
    if (!parsed.ok) return parsed;
    studies.push(parsed.study);
  }
  return { ok: true, studies };
}

function oneOf<V extends string>(
  raw: RawObject,
  field: string,
  known: readonly V[],
): { readonly ok: true; readonly value: V } | ProblemFault {
  const given = Object.hasOwn(raw, field) ? raw[field] : undefined;
  const value = known.find((candidate) => candidate === given);
  if (value !== undefined) return { ok: true, value };
  return fault(null, field, `must be one of ${known.join(', ')}, not ${named(given)}`);
}
