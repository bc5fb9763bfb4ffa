import { NullLineHead } from './NullLineHead';

/** Head of the cards, which stays in view: the sides of the null line and the scale on it. */
export function StudyListHead() {
  return (
    <div
      aria-hidden="true"
      className="study-list-head sticky top-(--result-bar,0px) z-10 border-b border-rule bg-paper py-1 text-xs text-soft print:static"
    >
      <span className="self-end max-md:hidden">Study</span>
      <span className="block">
        <NullLineHead />
      </span>
      <span className="self-end max-md:hidden">Finding and harms</span>
    </div>
  );
}
