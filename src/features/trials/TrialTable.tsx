import type { Told, TrialRow } from '../../domain/trials/trial-rows';
import { trialStates } from '../../domain/trials/trial-state';
import { ScrollRegion } from '../../ui/ScrollRegion';

const headings = ['Condition', 'Where it stands', 'End', 'People', 'Against', 'Dose', 'Blinding', 'Country', 'Numbers', 'State in the registry']; // prettier-ignore

/** The time line as a table. */
export function TrialTable({ rows }: { rows: readonly TrialRow[] }) {
  const cell = 'py-1.5 pr-4 align-top text-sm';
  return (
    <ScrollRegion name="Registered trials">
      <table className="relative w-full min-w-240">
        <caption className="sr-only">Registered trials, by where they stand</caption>
        <thead>
          <tr className="text-left text-xs text-soft">
            {headings.map((heading) => (
              <th key={heading} scope="col" className="pr-4 pb-1 font-normal">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-rule">
              <th scope="row" className={`${cell} text-left font-semibold`}>
                {row.condition}
              </th>
              <td className={cell}>{trialStates[row.state].label}</td>
              {[row.endText, row.people, row.against, row.dose, row.blinding, row.country].map(
                (told, i) => (
                  <ToldCell key={headings[i + 2]} told={told} className={cell} />
                ),
              )}
              <td className={cell}>{row.registrations.map(({ number }) => number).join(', ')}</td>
              <td className={cell}>{row.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ToldCell({ told: { text, known }, className }: { told: Told; className: string }) {
  return <td className={`${className} ${known ? '' : 'text-soft italic'}`}>{text}</td>;
}
