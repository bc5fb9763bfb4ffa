import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../src/domain/check/schema-faults';
import { reported } from '../../../src/domain/missing/missing-schema';

const schema = v.strictObject({
  effect: reported(
    v.strictObject({
      estimate: reported(v.number()),
      interval: v.optional(v.strictObject({ low: v.number(), high: v.number() })),
      note: v.optional(v.string()),
    }),
  ),
});

function fieldsAndReasons(effect: unknown) {
  return schemaFaults(schema, { effect }).map(({ field, reason }) => `${field}: ${reason}`);
}

describe('faults against a schema', () => {
  it('says nothing of a value that fits, present or missing', () => {
    expect(fieldsAndReasons({ estimate: 1, interval: { low: 0, high: 2 } })).toEqual([]);
    expect(fieldsAndReasons({ missing: 'not-reported', note: 'Why.' })).toEqual([]);
  });

  it('names the innermost field of a reported value, not the value as a whole', () => {
    expect(fieldsAndReasons({ estimate: 1, interval: { low: '0', high: 2 } })).toEqual([
      'effect.interval.low: is "0", where number is required',
    ]);
    expect(fieldsAndReasons({ estimate: '1' })).toEqual([
      'effect.estimate: is "1", where number is required',
    ]);
  });

  it('names every fault of one value', () => {
    expect(fieldsAndReasons({ estimate: null, intervall: 1 })).toEqual([
      'effect.estimate: is null, where number is required',
      'effect.intervall: is an unknown key',
    ]);
  });

  it('names a key that is not there', () => {
    expect(fieldsAndReasons({})).toEqual(['effect.estimate: is missing']);
    expect(fieldsAndReasons({ note: 'A note.' })).toEqual(['effect.estimate: is missing']);
  });

  it('holds a missing value to its own form', () => {
    expect(fieldsAndReasons({ missing: 'lost' })).toEqual([
      expect.stringContaining('effect.missing: is "lost", not one of'),
    ]);
    expect(fieldsAndReasons({ missing: 'not-reported', note: 3 })).toEqual([
      'effect.note: is 3, where string is required',
    ]);
  });

  it('speaks of the whole file where that is not an object', () => {
    expect(schemaFaults(schema, [])).toEqual([expect.objectContaining({ field: 'effect' })]);
    expect(schemaFaults(schema, 7)).toEqual([
      { field: '(whole file)', reason: 'is 7, where Object is required' },
    ]);
  });
});
