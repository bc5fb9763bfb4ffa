export type Param = readonly [key: string, value: string];

/** Decodes what can be decoded; a malformed escape (as in a typed "65%") stays as it is written. */
function decodeText(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** Keys and values of an address query, with or without its question mark. Never throws. */
export function readParams(search: string): readonly Param[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0
        ? [decodeText(pair), '']
        : [decodeText(pair.slice(0, at)), decodeText(pair.slice(at + 1))];
    });
}

/**
 * Percent-encodes a value such that no browser rewrites it (URL standard, query percent-encode
 * set) and no mail program cuts the link at a bracket; commas, colons and slashes stay readable.
 */
function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replace(/%2C|%3A|%2F/g, decodeURIComponent);
}

/** The query without its question mark; parameters with an empty value are left out. */
export function writeParams(params: readonly Param[]): string {
  return params
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeText(value)}`)
    .join('&');
}

/** A page with its query, if it has any: `/`, `/?condition=arthritis`. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
