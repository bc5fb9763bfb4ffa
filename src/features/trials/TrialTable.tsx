import type { Told, TrialRow } from '../../domain/trials/trial-rows';
import { trialStates } from '../../domain/trials/trial-state';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { StackedCell } from '../../ui/StackedCell';
import { StackedRow } from '../../ui/StackedRow';
import { StackedTable } from '../../ui/StackedTable';

/** The time line as a table. */
export function TrialTable({ rows }: { rows: readonly TrialRow[] }) {
  return (
    <ScrollRegion name="Registered trials">
      <StackedTable
        name="Registered trials, by where they stand"
        heads={headings}
        className="relative w-full text-sm tablet:min-w-240"
      >
        {rows.map((row) => (
          <StackedRow key={row.id} head={row.condition} headClass="font-semibold">
            {[
              sure(trialStates[row.state].label),
              row.endText,
              row.people,
              row.against,
              row.dose,
              row.blinding,
              row.country,
              sure(row.registrations.map(({ number }) => number).join(', ')),
              sure(row.status),
            ].map(({ text, known }, i) => (
              <StackedCell
                key={headings[i + 1]}
                label={headings[i + 1] ?? null}
                className={known ? '' : 'text-soft italic'}
              >
                {text}
              </StackedCell>
            ))}
          </StackedRow>
        ))}
      </StackedTable>
    </ScrollRegion>
  );
}

const headings = ['Condition', 'Where it stands', 'End', 'People', 'Against', 'Dose', 'Blinding', 'Country', 'Numbers', 'State in the registry']; // prettier-ignore

function sure(text: string): Told {
  return { text, known: true };
}
