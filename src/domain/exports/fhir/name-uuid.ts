const prime = 0x100000001b3n;
const offset = 0xcbf29ce484222325n;

/** FNV-1a, 64 bits, over the UTF-16 units of a text (Fowler, Noll and Vo). */
function fnv1a(units: readonly number[]): bigint {
  let hash = offset;
  for (const unit of units) hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * prime);
  return hash;
}

/**
 * A UUID of version 8 (RFC 9562) made from a name: the same name gives the same id in every export,
 * so that a resource can be updated instead of doubled. Not a secret, and no protection.
 */
export function nameUuid(name: string): string {
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
  const hex = [fnv1a(units), fnv1a(units.toReversed())]
    .map((half) => half.toString(16).padStart(16, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
