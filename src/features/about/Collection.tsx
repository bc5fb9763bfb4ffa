import type { ReactNode } from 'react';

/** Agreement of the two extractions, as recorded when the dataset was made. */
const readings = [
  { part: 'One part of the records', figures: 'about 500', errors: '3', kind: 'not recorded' },
  {
    part: 'Another part',
    figures: '301',
    errors: '10',
    kind: 'context figures, such as a number of people or a dose',
  },
  { part: 'The trials', figures: 'about 525', errors: '0', kind: 'none' },
];

/** How records came about and how often the first reading was wrong. */
export function Collection({ defined }: { defined: (text: string) => ReactNode }) {
  return (
    <>
      <ol className="measure list-decimal space-y-2 pl-5 marker:text-soft">
        <li>
          <strong className="font-semibold">Collected.</strong> Figures were taken from abstracts,
          trial registries and some full texts. Which of these was read stands with every figure;
          figures known only from another page are marked second-hand.
        </li>
        <li>
          <strong className="font-semibold">Extracted twice.</strong> Two extractors worked
          independently of each other on nearly all of it. Each result says whether they agreed,
          whether the second corrected the first, or whether only one of them read it.
        </li>
        <li>
          <strong className="font-semibold">Compared with the sheets.</strong> Each record of the
          dataset was then held against the extraction sheet it came from. A program looked for
          every structured figure and found all of them; a second reading went through the words,
          and the faults it found were corrected.
        </li>
        <li>
          <strong className="font-semibold">Checked by rule, again and again.</strong> Whenever this
          site is built, rules go through the whole dataset: every file has its shape, intervals
          hold their estimate, events do not exceed totals, percentages agree with their counts, no
          address or record that is named is absent, and required warnings are in place. One fault
          stops the build.
        </li>
      </ol>
      <table className="mt-4 w-full max-w-3xl border-collapse text-sm">
        <caption className="pb-1 text-left text-base font-semibold">
          Errors of the first extraction, found by the second
        </caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-soft">
            <th scope="col" className="py-1 pr-4 font-semibold">
              Figures from
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-semibold">
              Compared
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-semibold">
              Errors
            </th>
            <th scope="col" className="py-1 font-semibold">
              Their kind
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ part, figures, errors, kind }) => (
            <tr key={part} className="border-b border-rule align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {part}
              </th>
              <td className="py-1 pr-4 text-right whitespace-nowrap">{figures}</td>
              <td className="py-1 pr-4 text-right">{errors}</td>
              <td className="py-1 text-soft">{kind}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="measure mt-2">
        All of them were corrected. These numbers say how well two readings of the same pages
        agreed. They do not say how far the pages themselves can be trusted.
      </p>
      <p className="measure mt-3">
        {defined(
          'This is not a systematic review. The dataset records no search strategy, that is no list of databases, search terms and dates, so a study may have been missed, and nobody has rated the risk of bias of the studies it holds.',
        )}
      </p>
    </>
  );
}
