/** Shapes that mark a category together with a colour; never colour alone. */
export type MarkShape = 'triangle' | 'square' | 'circle' | 'diamond' | 'cross';

const paths: Record<MarkShape, string> = {
  triangle: 'M6 1.5 11 10.5H1Z',
  square: 'M2 2h8v8H2Z',
  circle: 'M6 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8Z',
  diamond: 'M6 .8 11.2 6 6 11.2.8 6Z',
  cross: 'M5 1.5h2V5h3.5v2H7v3.5H5V7H1.5V5H5Z',
};

/** A small decorative mark; its meaning always stands beside it in words. */
export function GroupMark({ shape, className }: { shape: MarkShape; className: string }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="11"
      height="11"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={paths[shape]} fill="currentColor" className="mark-fill" />
    </svg>
  );
}
