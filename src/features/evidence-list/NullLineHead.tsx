import { fixedScales, type FixedScaleKind } from '../../domain/axes/fixed-scales';

/** The kind of measure whose axis a list names in its head; a figure of another kind says its own. */
export const headScale: FixedScaleKind = 'scale-share';

/** The sides of the null line of a list, and the scale on it. */
export function NullLineHead() {
  return (
    <>
      <span className="flex justify-between">
        <span>◂ favours LDN</span>
        <span>favours comparator ▸</span>
      </span>
      <span className="block text-center">{fixedScales[headScale].text}</span>
    </>
  );
}
