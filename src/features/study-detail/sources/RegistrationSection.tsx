import { formatCount } from '../../../domain/format/number';
import { isMissing, missingText, type Reported } from '../../../domain/missing/missing';
import { registrationSource } from '../../../domain/sources/figure-source';
import { trialStatuses } from '../../../domain/vocabulary/trial-statuses';
import type { RegisteredTrial } from '../../../domain/schema/trials/registered-trial';
import type { Study } from '../../../domain/schema/study';
import { PageSection } from '../../../ui/page/PageSection';
import { RegisteredAndPublished } from '../eligibility/RegisteredAndPublished';
import { SourceButton } from '../../../figures/source/SourceButton';

interface Row {
  readonly label: string;
  readonly value: string;
}

const text = <T,>(value: Reported<T>, format: (value: T) => string): string =>
  isMissing(value) ? missingText(value) : format(value);

function rowsOf(trial: RegisteredTrial): readonly Row[] {
  const date = ({ date: day, planned }: { date: string; planned: boolean }) =>
    planned ? `${day} (planned)` : day;
  const state = `${trialStatuses[trial.status].label}; as of ${text(trial.statusAsOf, (day) => day)}`;
  return [
    { label: 'Title', value: trial.title },
    { label: 'State', value: trial.statusNote ? `${state}. ${trial.statusNote}` : state },
    { label: 'Phase', value: text(trial.phase, (phase) => phase) },
    { label: 'People', value: text(trial.participants, formatCount) },
    { label: 'Dose', value: text(trial.dose, (dose) => dose) },
    { label: 'Design', value: text(trial.design, (design) => design) },
    { label: 'Start', value: text(trial.startDate, date) },
    { label: 'Completion', value: text(trial.completionDate, date) },
    { label: 'Sponsor', value: text(trial.sponsor, (sponsor) => sponsor) },
    { label: 'Results', value: trial.results },
    ...[trial.titleNote, trial.registrationNote, trial.note].flatMap((note) =>
      note === undefined ? [] : [{ label: 'Note', value: note }],
    ),
  ];
}

/** What the register says of the trial behind a record, and the outcomes it planned. */
export function RegistrationSection({
  study,
  trials,
}: {
  study: Study;
  trials: readonly RegisteredTrial[];
}) {
  const { plannedOutcomes, registrationNote, registeredOutcome } = study;
  const nothing =
    trials.length === 0 &&
    plannedOutcomes.length === 0 &&
    registrationNote === undefined &&
    registeredOutcome === undefined;
  if (nothing) return null;
  return (
    <PageSection id="registration" title="Registration">
      {registrationNote !== undefined && <p className="mb-2 max-w-prose">{registrationNote}</p>}
      {registeredOutcome && <RegisteredAndPublished registered={registeredOutcome} />}
      {trials.map((trial) => (
        <dl key={trial.id} className="mb-4 max-w-4xl">
          {rowsOf(trial).map(({ label, value }) => (
            <div
              key={`${label} ${value}`}
              className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-1"
            >
              <dt className="text-sm text-soft">{label}</dt>
              <dd className="flex items-start justify-between gap-4">
                <span className="min-w-0">{value}</span>
                {label === 'People' && <SourceButton source={registrationSource(trial)} />}
              </dd>
            </div>
          ))}
        </dl>
      ))}
      {plannedOutcomes.length > 0 && (
        <>
          <h3 className="text-base font-semibold">Planned outcomes</h3>
          <ul className="max-w-4xl">
            {plannedOutcomes.map(({ name, instrument, timepointsWeeks, role }) => (
              <li key={name} className="border-t border-rule py-1">
                <span className="first-letter:uppercase">{name}</span>
                <span className="text-sm text-soft">
                  {' '}
                  · {role} · {instrument} · weeks {timepointsWeeks.join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </PageSection>
  );
}
