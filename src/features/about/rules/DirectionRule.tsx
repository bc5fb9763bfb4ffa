import {
  resultDirectionCodes,
  resultDirections,
  type ResultDirection,
} from '../../../domain/vocabulary/filters/directions';

const towards = (side: string) =>
  `The interval leaves out no difference and lies on the side of ${side}. Or no interval is given, P is below 0.05 and the source says that ${side} did better.`;

/** The rule of `resultDirection` for each heading, in words. */
const rules: Readonly<Record<ResultDirection, string>> = {
  ldn: towards('LDN'),
  neither:
    'The interval includes no difference (0 for a difference, 1 for a ratio), whatever the sign of the estimate. Or no interval is given and P is 0.05 or more. Or neither is given and the source itself reports no difference.',
  comparator: towards('the comparator'),
  unclear:
    'Everything else: neither interval nor P value could be read, or it is not stated which side the figure favours.',
};

/** How a comparison is put under one of four headings. */
export function DirectionRule() {
  return (
    <>
      <p className="measure">
        A study that compares LDN with something is put under one of four headings: by its headline
        outcome or, where that compares nothing, by the first outcome of its record that does.
        Before-after results, reviews, registrations and context records get no heading.
      </p>
      <dl className="measure mt-2">
        {resultDirectionCodes.map((code) => (
          <div key={code} className="border-t border-rule py-2 sm:grid sm:grid-cols-[9.5rem_1fr]">
            <dt className="font-semibold">{resultDirections[code].label}</dt>
            <dd>{rules[code]}</dd>
          </div>
        ))}
      </dl>
      <p className="measure mt-2">
        Which side an interval favours follows from the order of subtraction that was printed and
        from whether a low or a high score is better. Intervals are taken at the level printed. The
        limit of 0.05 is a convention: results close to it on either side differ little, and no
        clear difference is not the same as no difference.
      </p>
    </>
  );
}
