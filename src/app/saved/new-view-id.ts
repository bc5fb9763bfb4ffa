/** A random id. Not `randomUUID`, which browsers keep from sites that are served without TLS. */
export function newViewId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
