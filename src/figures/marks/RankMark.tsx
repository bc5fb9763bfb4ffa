const heights = [3, 5, 7, 9, 11];

/** Five bars filled by rank (5 = strongest design); decorative, the design is named beside it. */
export function RankMark({ bars }: { bars: number | null }) {
  if (bars === null)
    return (
      <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" className="shrink-0">
        <path
          d="M1 2h16M1 6h16M1 10h11"
          stroke="currentColor"
          strokeWidth="1.4"
          className="mark-line"
        />
      </svg>
    );
  return (
    <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" className="shrink-0">
      {heights.map((height, i) => (
        <rect
          key={height}
          x={i * 4.8}
          y={12 - height}
          width="3.4"
          height={height}
          fill={i < bars ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="0.7"
          opacity={i < bars ? 1 : 0.45}
          className={i < bars ? 'mark-fill' : 'mark-line'}
        />
      ))}
    </svg>
  );
}
