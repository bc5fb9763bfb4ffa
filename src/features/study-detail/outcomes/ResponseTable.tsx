import type { Outcome } from '../../../domain/schema/outcome';

const degrees = {
  markedlyImproved: 'Markedly improved',
  moderatelyImproved: 'Moderately improved',
  mildlyImproved: 'Mildly improved',
  unchanged: 'Unchanged',
  moderatelyWorse: 'Moderately worse',
  markedlyWorse: 'Markedly worse',
  total: 'Total',
} as const;

/** How many people gave each answer, as printed. */
export function ResponseTable({ table }: { table: NonNullable<Outcome['responseDistribution']> }) {
  return (
    <table className="mt-2 text-sm">
      <caption className="text-left text-xs text-soft">People by degree of response</caption>
      <tbody>
        {(Object.keys(degrees) as (keyof typeof degrees)[]).map((degree) => (
          <tr key={degree} className="border-t border-rule">
            <th scope="row" className="py-0.5 pr-6 text-left font-normal">
              {degrees[degree]}
            </th>
            <td className="text-right">{table[degree]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
