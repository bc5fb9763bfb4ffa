/**
 * What a page makes of an address that can be read and does not fit what the page holds: the view and
 * the anchor that it should have, and what the reader is told of it, in sentences.
 */
export interface AmendedAddress<V> {
  readonly view: V;
  /** With its `#`; '' for none. */
  readonly hash: string;
  readonly said: readonly string[];
}
