/** Keeps the room of the third line while it is worked out. */
export function Rating() {
  return <span className="four-lines-waiting">Rating…</span>;
}
