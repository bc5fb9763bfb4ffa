import { formatOnScale } from '../../domain/format/effect-scale';
import type { GroupAnswer } from '../../domain/pooling/family-answer';
import {
  noReadingIsRight,
  readingWords,
  whyScales,
} from '../../domain/pooling/method/readings-words';

/** What the same trials give under other assumptions; the drawn reading is marked, none is called right. */
export function ReadingsTable({
  answer: { group, measure, scale, readings },
}: {
  answer: Pick<GroupAnswer, 'group' | 'measure' | 'scale' | 'readings'>;
}) {
  if (readings.length === 0) return null;
  const id = `readings-${group.comparatorClass}`;
  const ofTwo = group.synthesis?.k === 2;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="text-sm font-semibold">
        {ofTwo ? 'Readings of the same two trials' : 'Other scales of the prior'}
      </h2>
      <p className="mt-1 max-w-lead text-sm text-soft">{ofTwo ? noReadingIsRight : whyScales}</p>
      <table className="mt-2 w-full max-w-4xl text-sm">
        <caption className="sr-only">
          What the same trials give under different assumptions, with what is assumed
        </caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-soft">
            <th scope="col" className="py-1 pr-4 font-semibold">
              Reading
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-semibold">
              {measure}
              {scale.unit === '' ? '' : `,${scale.unit}`} [95%]
            </th>
            <th scope="col" className="py-1 font-semibold max-sm:hidden">
              What is assumed
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => {
            const { name, assumes } = readingWords(reading, measure);
            return (
              <tr key={reading.code} className="border-b border-rule align-top">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  {name}
                  {reading.isDrawn && (
                    <span className="block text-xs font-semibold">◆ drawn above</span>
                  )}
                  <span className="block text-xs text-soft sm:hidden">{assumes}</span>
                </th>
                <td className="py-1.5 pr-4 text-right whitespace-nowrap">
                  {formatOnScale(scale, reading.estimate, reading.interval)}
                </td>
                <td className="max-w-lead py-1.5 text-soft max-sm:hidden">{assumes}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
