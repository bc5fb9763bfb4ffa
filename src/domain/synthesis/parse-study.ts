import { isRawObject, numericFields, type RawObject } from './numeric-fields';
import { fault, type ProblemFault } from './problem-fault';
import type { Effect, PairedMeansStudy, TwoByTwoStudy, TwoMeansStudy } from './study-input';

type Parsed<S> = { readonly ok: true; readonly study: S } | ProblemFault;

/** The id of a study: text, not empty. */
export function parseStudyId(
  raw: unknown,
  position: number,
): { readonly ok: true; readonly id: string; readonly raw: RawObject } | ProblemFault {
  const where = `number ${position + 1}`;
  if (!isRawObject(raw)) return fault(where, 'study', 'must be an object');
  const id = Object.hasOwn(raw, 'id') ? raw['id'] : undefined;
  if (typeof id !== 'string' || id.trim() === '') {
    return fault(where, 'id', id === undefined ? 'is missing' : 'must be text, and not empty');
  }
  return { ok: true, id, raw };
}

/** Two arms with means; a standard deviation needs two participants at least. */
export function parseTwoMeans(id: string, raw: RawObject): Parsed<TwoMeansStudy> {
  const read = numericFields(id, raw, ['n1', 'm1', 'sd1', 'n2', 'm2', 'sd2']);
  if (!read.ok) return read;
  const study = { id, ...read.values };
  return (
    tooFew(id, 'n1', study.n1) ??
    tooFew(id, 'n2', study.n2) ??
    notPositive(id, 'sd1', study.sd1) ??
    notPositive(id, 'sd2', study.sd2) ?? { ok: true, study }
  );
}

/** Events and totals of two arms. Fractions are allowed: cluster trials have effective sample sizes. */
export function parseTwoByTwo(id: string, raw: RawObject): Parsed<TwoByTwoStudy> {
  const read = numericFields(id, raw, ['e1', 'n1', 'e2', 'n2']);
  if (!read.ok) return read;
  const study = { id, ...read.values };
  return (
    notPositive(id, 'n1', study.n1) ??
    notPositive(id, 'n2', study.n2) ??
    badEvents(id, 'e1', study.e1, study.n1) ??
    badEvents(id, 'e2', study.e2, study.n2) ?? { ok: true, study }
  );
}

/** Paired means with the correlation of the two conditions. */
export function parsePairedMeans(id: string, raw: RawObject): Parsed<PairedMeansStudy> {
  const read = numericFields(id, raw, ['n', 'm1', 'sd1', 'm2', 'sd2', 'r']);
  if (!read.ok) return read;
  const study = { id, ...read.values };
  if (!(study.r > -1 && study.r < 1)) {
    return fault(id, 'r', `must lie between -1 and 1, not ${study.r}`);
  }
  return (
    tooFew(id, 'n', study.n) ??
    notPositive(id, 'sd1', study.sd1) ??
    notPositive(id, 'sd2', study.sd2) ?? { ok: true, study }
  );
}

/** An effect with its variance vi, or its standard error sei (both only if they agree). */
export function parseGeneric(id: string, raw: RawObject): Parsed<Effect> {
  const hasVariance = Object.hasOwn(raw, 'vi');
  const hasError = Object.hasOwn(raw, 'sei');
  const read = numericFields(id, raw, hasVariance || !hasError ? ['yi', 'vi'] : ['yi']);
  if (!read.ok) return read;
  const { yi, vi } = read.values as { yi: number; vi?: number };
  if (!hasError) return varianceChecked(id, yi, vi ?? Number.NaN);
  const error = numericFields(id, raw, ['sei']);
  if (!error.ok) return error;
  const { sei } = error.values;
  if (sei <= 0) return fault(id, 'sei', `must be above zero, not ${sei}`);
  const square = sei ** 2;
  if (vi !== undefined && Math.abs(vi - square) > 1e-6 * square) {
    return fault(id, 'vi', `${vi} and sei ${sei} contradict each other`);
  }
  return varianceChecked(id, yi, vi ?? square);
}

function varianceChecked(id: string, yi: number, vi: number): Parsed<Effect> {
  return notPositive(id, 'vi', vi) ?? { ok: true, study: { id, yi, vi } };
}

function notPositive(id: string, field: string, value: number): ProblemFault | null {
  return value > 0 ? null : fault(id, field, `must be above zero, not ${value}`);
}

function tooFew(id: string, field: string, value: number): ProblemFault | null {
  return value >= 2 ? null : fault(id, field, `needs at least 2 participants, not ${value}`);
}

function badEvents(id: string, field: string, events: number, total: number): ProblemFault | null {
  if (events < 0) return fault(id, field, `must not be negative, not ${events}`);
  if (events > total) {
    return fault(id, field, `${events} events are more than the ${total} participants`);
  }
  return null;
}
