import type { EffectFigures } from '../../../domain/record/effect-figures';

/** The effect as printed: estimate, interval with its level, P, and what kind of figure it is. */
export function PrintedEffect({
  effect,
  byRule = null,
}: {
  effect: EffectFigures;
  /** What the printed interval or P says by the stated rule. */
  byRule?: string | null;
}) {
  const { estimate, p, label } = effect;
  const details =
    byRule === null ? effect.details : [...effect.details, { label: 'Direction', value: byRule }];
  return (
    <div>
      {(estimate !== '' || p !== '') && (
        <p className="flex flex-wrap items-baseline gap-x-3 text-lg">
          {estimate !== '' && <strong className="font-semibold">{estimate}</strong>}
          {p !== '' && <span>{p}</span>}
        </p>
      )}
      <p className="text-sm text-soft">{label}</p>
      {details.length > 0 && (
        <dl className="flex flex-wrap gap-x-4 text-sm">
          {details.map((detail) => (
            <div key={detail.label} className="flex gap-1.5">
              <dt className="text-soft">{detail.label}</dt>
              <dd>{detail.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
