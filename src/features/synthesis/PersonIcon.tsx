import type { IconState } from '../../domain/pooling/people/icon-array';

/** One of 100 people; states differ in shape, not in colour alone. */
export function PersonIcon({
  state,
  x,
  y,
  side,
}: {
  state: IconState;
  x: number;
  y: number;
  side: 'ldn' | 'comparator';
}) {
  const [fill, stroke] =
    side === 'ldn' ? ['fill-ldn', 'stroke-ldn'] : ['fill-comparator', 'stroke-comparator'];
  switch (state) {
    case 'certain':
      return <circle cx={x} cy={y} r="4.5" className={`mark-fill ${fill}`} />;
    case 'estimated':
      return (
        <>
          <circle
            cx={x}
            cy={y}
            r="4"
            strokeWidth="1"
            className={`mark-line fill-paper ${stroke}`}
          />
          <circle cx={x} cy={y} r="2.25" className={`mark-fill ${fill}`} />
        </>
      );
    case 'possible':
      return (
        <circle cx={x} cy={y} r="4" strokeWidth="1" className={`mark-line fill-paper ${stroke}`} />
      );
    case 'without':
      return <circle cx={x} cy={y} r="1.25" className="mark-fill fill-line" />;
  }
}
