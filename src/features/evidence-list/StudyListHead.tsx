import { fixedScales, type FixedScaleKind } from '../../domain/axes/fixed-scales';

/** The kind of measure whose axis the head names; a card of another kind says its own. */
export const headScale: FixedScaleKind = 'scale-share';

/** Head of the cards, which stays in view: the sides of the null line and the scale on it. */
export function StudyListHead() {
  return (
    <div
      aria-hidden="true"
      className="study-list-head sticky top-0 z-10 border-b border-rule bg-paper py-1 text-xs text-soft print:static"
    >
      <span className="self-end max-md:hidden">Study</span>
      <span className="block">
        <span className="flex justify-between">
          <span>◂ favours LDN</span>
          <span>favours comparator ▸</span>
        </span>
        <span className="block text-center">{fixedScales[headScale].text}</span>
      </span>
      <span className="self-end max-md:hidden">Finding and harms</span>
    </div>
  );
}
