import type { Fields } from './fields/field';
import { migrations } from './migrations';
import { collectNotices } from './notice';
import type { AddressNotice } from './notice';
import { readParams, writeParams } from './query-string';
import type { KnownCodes } from './view';

export interface Decoded<V> {
  readonly view: V;
  /** What was left out of the address, for a dismissible notice. */
  readonly notices: readonly AddressNotice[];
  /** The address this view should have, without a question mark. */
  readonly canonical: string;
  /** True when the address given is another one, to be repaired by replace. */
  readonly changed: boolean;
}

export interface Codec<V> {
  readonly defaults: V;
  /**
   * Reads any string. Unknown keys and values are named and dropped; blank values and spelled-out
   * defaults are dropped without a word, as nothing is lost.
   */
  readonly decode: (search: string, known: KnownCodes) => Decoded<V>;
  /** '' for the defaults. Same view, same text: one order of keys and of list values. */
  readonly encode: (view: V) => string;
  /** The view with some values replaced, in canonical form. */
  readonly update: (view: V, patch: Partial<V>) => V;
}

export function createCodec<V extends object>(fields: Fields<V>): Codec<V> {
  const keys = Object.keys(fields) as (keyof V & string)[];
  const isKey = (key: string): key is keyof V & string => Object.hasOwn(fields, key);
  const build = (value: <K extends keyof V & string>(key: K) => V[K]) =>
    Object.fromEntries(keys.map((key) => [key, value(key)])) as V;

  const encode = (view: V) => writeParams(keys.map((key) => [key, writeField(view, key)]));
  function writeField<K extends keyof V & string>(view: V, key: K): string {
    return fields[key].write(fields[key].normalise(view[key]));
  }

  return {
    defaults: build((key) => fields[key].initial),
    encode,
    update(view, patch) {
      const next = { ...view, ...patch };
      return build((key) => fields[key].normalise(next[key]));
    },
    decode(search, known) {
      const notices = collectNotices();
      const understood = {
        key: isKey,
        value(key: string, value: string) {
          let refused = false;
          if (isKey(key) && value !== '') fields[key].read([value], known, () => (refused = true));
          return !refused;
        },
      };
      const given = migrations.reduce(
        (params, migration) => migration.apply(params, understood),
        readParams(search),
      );
      const values = new Map<string, string[]>(keys.map((key) => [key, []]));
      for (const [key, value] of given) {
        const ofKey = values.get(key);
        if (ofKey === undefined) notices.add(key, value, 'unknown-key');
        else if (value.trim() !== '') ofKey.push(value);
      }
      const view = build((key) =>
        fields[key].read(values.get(key) ?? [], known, (value, reason) =>
          notices.add(key, value, reason),
        ),
      );
      const canonical = encode(view);
      const changed = canonical !== search.replace(/^\?/, '');
      return { view, notices: notices.list(), canonical, changed };
    },
  };
}
